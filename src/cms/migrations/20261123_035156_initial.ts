import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_brf_state" AS ENUM('announced', 'live', 'record');
  CREATE TYPE "public"."enum_brf_transcript" AS ENUM('verbatim', 'edited', 'prepared');
  CREATE TYPE "public"."enum_briefings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__briefings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_achievements_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__achievements_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_questions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__questions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_edition_state" AS ENUM('in_review', 'returned', 'recalled', 'approved', 'scheduled', 'live', 'superseded', 'withdrawn', 'retracted', 'expunged', 'discarded');
  CREATE TYPE "public"."enum_decision_outcome" AS ENUM('approve', 'return');
  CREATE TYPE "public"."enum_correction_kind" AS ENUM('correction', 'addition', 'minor');
  CREATE TYPE "public"."enum_user_roles" AS ENUM('editor', 'liaison', 'reviewer', 'publisher', 'admin', 'security', 'auditor');
  CREATE TYPE "public"."enum_stage_who" AS ENUM('stage-reviewers', 'department');
  CREATE TABLE "brf_presenters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"speaker_id" uuid
  );
  
  CREATE TABLE "brf_hosts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"speaker_id" uuid
  );
  
  CREATE TABLE "brf_key_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "brf_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"prose" jsonb
  );
  
  CREATE TABLE "brf_photo_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"place" varchar,
  	"media_id" uuid
  );
  
  CREATE TABLE "brf_originals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"sha256" varchar
  );
  
  CREATE TABLE "briefings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"series_id" uuid,
  	"session" numeric,
  	"title" varchar,
  	"held_on" varchar,
  	"held_at" varchar,
  	"venue" varchar,
  	"organizer" varchar,
  	"state" "enum_brf_state" DEFAULT 'record',
  	"transcript_kind" "enum_brf_transcript" DEFAULT 'edited',
  	"notice" varchar,
  	"lead" jsonb,
  	"remarks" varchar,
  	"revision" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_briefings_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "briefings_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "briefings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "_brf_presenters_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"speaker_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_brf_hosts_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"speaker_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_brf_key_points_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_brf_sections_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"prose" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_brf_photo_slots_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"place" varchar,
  	"media_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_brf_originals_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"sha256" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefings_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_series_id" uuid,
  	"version_session" numeric,
  	"version_title" varchar,
  	"version_held_on" varchar,
  	"version_held_at" varchar,
  	"version_venue" varchar,
  	"version_organizer" varchar,
  	"version_state" "enum_brf_state" DEFAULT 'record',
  	"version_transcript_kind" "enum_brf_transcript" DEFAULT 'edited',
  	"version_notice" varchar,
  	"version_lead" jsonb,
  	"version_remarks" varchar,
  	"version_revision" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__briefings_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_briefings_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_briefings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"media_id" uuid
  );
  
  CREATE TABLE "ach_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"value" varchar,
  	"unit" varchar,
  	"qualifier" varchar,
  	"label" varchar,
  	"indicator_id" uuid,
  	"confirmed" boolean DEFAULT false
  );
  
  CREATE TABLE "achievements" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"briefing_id" uuid,
  	"section" numeric,
  	"position" numeric,
  	"lead" varchar,
  	"prose" jsonb,
  	"revision" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_achievements_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "achievements_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_ach_figures_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"value" varchar,
  	"unit" varchar,
  	"qualifier" varchar,
  	"label" varchar,
  	"indicator_id" uuid,
  	"confirmed" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_achievements_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_briefing_id" uuid,
  	"version_section" numeric,
  	"version_position" numeric,
  	"version_lead" varchar,
  	"version_prose" jsonb,
  	"version_revision" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__achievements_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_achievements_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "qst_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"speaker_id" uuid,
  	"prose" jsonb
  );
  
  CREATE TABLE "qst_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"value" varchar,
  	"unit" varchar,
  	"qualifier" varchar,
  	"label" varchar,
  	"indicator_id" uuid,
  	"confirmed" boolean DEFAULT false
  );
  
  CREATE TABLE "questions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"briefing_id" uuid,
  	"position" numeric,
  	"summary" varchar,
  	"outlet_id" uuid,
  	"journalist" varchar,
  	"follow_up" boolean DEFAULT false,
  	"question" jsonb,
  	"revision" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_questions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "questions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_qst_answers_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"speaker_id" uuid,
  	"prose" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_qst_figures_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"value" varchar,
  	"unit" varchar,
  	"qualifier" varchar,
  	"label" varchar,
  	"indicator_id" uuid,
  	"confirmed" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_questions_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_briefing_id" uuid,
  	"version_position" numeric,
  	"version_summary" varchar,
  	"version_outlet_id" uuid,
  	"version_journalist" varchar,
  	"version_follow_up" boolean DEFAULT false,
  	"version_question" jsonb,
  	"version_revision" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__questions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_questions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "series" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar,
  	"plan" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "spk_posts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "speakers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "outlets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "indicators" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"unit" varchar,
  	"description" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"credit" varchar,
  	"released" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar
  );
  
  CREATE TABLE "editions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"briefing" varchar NOT NULL,
  	"series_slug" varchar NOT NULL,
  	"session" numeric NOT NULL,
  	"number" numeric NOT NULL,
  	"version" numeric,
  	"state" "enum_edition_state" NOT NULL,
  	"stage" varchar,
  	"hash" varchar NOT NULL,
  	"submitted_by" varchar NOT NULL,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"edits_up_to" numeric NOT NULL,
  	"released_at" timestamp(3) with time zone,
  	"released_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "editions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "review_runs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"edition" varchar NOT NULL,
  	"plan" jsonb NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"closed_at" timestamp(3) with time zone,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decisions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"edition" varchar NOT NULL,
  	"stage" varchar NOT NULL,
  	"actor" varchar NOT NULL,
  	"actor_name" varchar NOT NULL,
  	"outcome" "enum_decision_outcome" NOT NULL,
  	"hash" varchar NOT NULL,
  	"reason" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decisions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "corrections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"briefing" varchar NOT NULL,
  	"edition" varchar NOT NULL,
  	"number" numeric NOT NULL,
  	"kind" "enum_correction_kind" NOT NULL,
  	"was" varchar,
  	"now" varchar,
  	"note" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "corrections_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "comments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"edition" varchar NOT NULL,
  	"anchor" varchar,
  	"quote" varchar,
  	"text" varchar NOT NULL,
  	"author" varchar NOT NULL,
  	"blocking" boolean DEFAULT false,
  	"resolved" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "edits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"seq" numeric NOT NULL,
  	"subject" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"briefing" varchar,
  	"operation" varchar NOT NULL,
  	"actor" varchar,
  	"actor_name" varchar NOT NULL,
  	"revision" numeric,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_user_roles",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"disabled" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "users_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"seq" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"event" varchar NOT NULL,
  	"actor" varchar,
  	"actor_name" varchar NOT NULL,
  	"roles" varchar,
  	"address" varchar,
  	"subject" varchar,
  	"outcome" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"prev_hash" varchar NOT NULL,
  	"hash" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"series_id" uuid,
  	"speakers_id" uuid,
  	"outlets_id" uuid,
  	"indicators_id" uuid,
  	"topics_id" uuid,
  	"media_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_name" varchar,
  	"organisation" varchar,
  	"description" varchar,
  	"domain" varchar,
  	"site_id_code" varchar,
  	"icp_number" varchar,
  	"police_number" varchar,
  	"contact_phone" varchar,
  	"contact_email" varchar,
  	"contact_address" varchar,
  	"postal_code" varchar,
  	"demonstration" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "rpl_checks" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"item" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"text_en" varchar NOT NULL
  );
  
  CREATE TABLE "rpl_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"name_en" varchar NOT NULL,
  	"who" "enum_stage_who" DEFAULT 'stage-reviewers' NOT NULL,
  	"min_approvals" numeric DEFAULT 1 NOT NULL,
  	"may_edit" boolean DEFAULT false
  );
  
  CREATE TABLE "rpl_plans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"name_en" varchar NOT NULL
  );
  
  CREATE TABLE "review_plan" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"default_plan" varchar DEFAULT 'three-stage' NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "brf_presenters" ADD CONSTRAINT "brf_presenters_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "brf_presenters" ADD CONSTRAINT "brf_presenters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brf_hosts" ADD CONSTRAINT "brf_hosts_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "brf_hosts" ADD CONSTRAINT "brf_hosts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brf_key_points" ADD CONSTRAINT "brf_key_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brf_sections" ADD CONSTRAINT "brf_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brf_photo_slots" ADD CONSTRAINT "brf_photo_slots_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "brf_photo_slots" ADD CONSTRAINT "brf_photo_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "brf_originals" ADD CONSTRAINT "brf_originals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefings" ADD CONSTRAINT "briefings_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefings_texts" ADD CONSTRAINT "briefings_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefings_rels" ADD CONSTRAINT "briefings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefings_rels" ADD CONSTRAINT "briefings_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefings_rels" ADD CONSTRAINT "briefings_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_brf_presenters_v" ADD CONSTRAINT "_brf_presenters_v_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_brf_presenters_v" ADD CONSTRAINT "_brf_presenters_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_brf_hosts_v" ADD CONSTRAINT "_brf_hosts_v_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_brf_hosts_v" ADD CONSTRAINT "_brf_hosts_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_brf_key_points_v" ADD CONSTRAINT "_brf_key_points_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_brf_sections_v" ADD CONSTRAINT "_brf_sections_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_brf_photo_slots_v" ADD CONSTRAINT "_brf_photo_slots_v_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_brf_photo_slots_v" ADD CONSTRAINT "_brf_photo_slots_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_brf_originals_v" ADD CONSTRAINT "_brf_originals_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefings_v" ADD CONSTRAINT "_briefings_v_parent_id_briefings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefings_v" ADD CONSTRAINT "_briefings_v_version_series_id_series_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefings_v_texts" ADD CONSTRAINT "_briefings_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefings_v_rels" ADD CONSTRAINT "_briefings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefings_v_rels" ADD CONSTRAINT "_briefings_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefings_v_rels" ADD CONSTRAINT "_briefings_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ach_figures" ADD CONSTRAINT "ach_figures_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ach_figures" ADD CONSTRAINT "ach_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."achievements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "achievements" ADD CONSTRAINT "achievements_briefing_id_briefings_id_fk" FOREIGN KEY ("briefing_id") REFERENCES "public"."briefings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "achievements_texts" ADD CONSTRAINT "achievements_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."achievements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_ach_figures_v" ADD CONSTRAINT "_ach_figures_v_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_ach_figures_v" ADD CONSTRAINT "_ach_figures_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_achievements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_achievements_v" ADD CONSTRAINT "_achievements_v_parent_id_achievements_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."achievements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_achievements_v" ADD CONSTRAINT "_achievements_v_version_briefing_id_briefings_id_fk" FOREIGN KEY ("version_briefing_id") REFERENCES "public"."briefings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_achievements_v_texts" ADD CONSTRAINT "_achievements_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_achievements_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "qst_answers" ADD CONSTRAINT "qst_answers_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "qst_answers" ADD CONSTRAINT "qst_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "qst_figures" ADD CONSTRAINT "qst_figures_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "qst_figures" ADD CONSTRAINT "qst_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_briefing_id_briefings_id_fk" FOREIGN KEY ("briefing_id") REFERENCES "public"."briefings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions" ADD CONSTRAINT "questions_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "questions_texts" ADD CONSTRAINT "questions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_qst_answers_v" ADD CONSTRAINT "_qst_answers_v_speaker_id_speakers_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."speakers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_qst_answers_v" ADD CONSTRAINT "_qst_answers_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_questions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_qst_figures_v" ADD CONSTRAINT "_qst_figures_v_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_qst_figures_v" ADD CONSTRAINT "_qst_figures_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_questions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_questions_v" ADD CONSTRAINT "_questions_v_parent_id_questions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_questions_v" ADD CONSTRAINT "_questions_v_version_briefing_id_briefings_id_fk" FOREIGN KEY ("version_briefing_id") REFERENCES "public"."briefings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_questions_v" ADD CONSTRAINT "_questions_v_version_outlet_id_outlets_id_fk" FOREIGN KEY ("version_outlet_id") REFERENCES "public"."outlets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_questions_v_texts" ADD CONSTRAINT "_questions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_questions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spk_posts" ADD CONSTRAINT "spk_posts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "editions_texts" ADD CONSTRAINT "editions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "decisions_texts" ADD CONSTRAINT "decisions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."decisions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "corrections_texts" ADD CONSTRAINT "corrections_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_texts" ADD CONSTRAINT "users_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_speakers_fk" FOREIGN KEY ("speakers_id") REFERENCES "public"."speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outlets_fk" FOREIGN KEY ("outlets_id") REFERENCES "public"."outlets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rpl_checks" ADD CONSTRAINT "rpl_checks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rpl_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rpl_stages" ADD CONSTRAINT "rpl_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rpl_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rpl_plans" ADD CONSTRAINT "rpl_plans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."review_plan"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "brf_presenters_order_idx" ON "brf_presenters" USING btree ("_order");
  CREATE INDEX "brf_presenters_parent_id_idx" ON "brf_presenters" USING btree ("_parent_id");
  CREATE INDEX "brf_presenters_speaker_idx" ON "brf_presenters" USING btree ("speaker_id");
  CREATE INDEX "brf_hosts_order_idx" ON "brf_hosts" USING btree ("_order");
  CREATE INDEX "brf_hosts_parent_id_idx" ON "brf_hosts" USING btree ("_parent_id");
  CREATE INDEX "brf_hosts_speaker_idx" ON "brf_hosts" USING btree ("speaker_id");
  CREATE INDEX "brf_key_points_order_idx" ON "brf_key_points" USING btree ("_order");
  CREATE INDEX "brf_key_points_parent_id_idx" ON "brf_key_points" USING btree ("_parent_id");
  CREATE INDEX "brf_sections_order_idx" ON "brf_sections" USING btree ("_order");
  CREATE INDEX "brf_sections_parent_id_idx" ON "brf_sections" USING btree ("_parent_id");
  CREATE INDEX "brf_photo_slots_order_idx" ON "brf_photo_slots" USING btree ("_order");
  CREATE INDEX "brf_photo_slots_parent_id_idx" ON "brf_photo_slots" USING btree ("_parent_id");
  CREATE INDEX "brf_photo_slots_media_idx" ON "brf_photo_slots" USING btree ("media_id");
  CREATE INDEX "brf_originals_order_idx" ON "brf_originals" USING btree ("_order");
  CREATE INDEX "brf_originals_parent_id_idx" ON "brf_originals" USING btree ("_parent_id");
  CREATE INDEX "briefings_series_idx" ON "briefings" USING btree ("series_id");
  CREATE INDEX "briefings_updated_at_idx" ON "briefings" USING btree ("updated_at");
  CREATE INDEX "briefings_created_at_idx" ON "briefings" USING btree ("created_at");
  CREATE INDEX "briefings__status_idx" ON "briefings" USING btree ("_status");
  CREATE INDEX "briefings_texts_order_parent" ON "briefings_texts" USING btree ("order","parent_id");
  CREATE INDEX "briefings_rels_order_idx" ON "briefings_rels" USING btree ("order");
  CREATE INDEX "briefings_rels_parent_idx" ON "briefings_rels" USING btree ("parent_id");
  CREATE INDEX "briefings_rels_path_idx" ON "briefings_rels" USING btree ("path");
  CREATE INDEX "briefings_rels_topics_id_idx" ON "briefings_rels" USING btree ("topics_id");
  CREATE INDEX "briefings_rels_media_id_idx" ON "briefings_rels" USING btree ("media_id");
  CREATE INDEX "_brf_presenters_v_order_idx" ON "_brf_presenters_v" USING btree ("_order");
  CREATE INDEX "_brf_presenters_v_parent_id_idx" ON "_brf_presenters_v" USING btree ("_parent_id");
  CREATE INDEX "_brf_presenters_v_speaker_idx" ON "_brf_presenters_v" USING btree ("speaker_id");
  CREATE INDEX "_brf_hosts_v_order_idx" ON "_brf_hosts_v" USING btree ("_order");
  CREATE INDEX "_brf_hosts_v_parent_id_idx" ON "_brf_hosts_v" USING btree ("_parent_id");
  CREATE INDEX "_brf_hosts_v_speaker_idx" ON "_brf_hosts_v" USING btree ("speaker_id");
  CREATE INDEX "_brf_key_points_v_order_idx" ON "_brf_key_points_v" USING btree ("_order");
  CREATE INDEX "_brf_key_points_v_parent_id_idx" ON "_brf_key_points_v" USING btree ("_parent_id");
  CREATE INDEX "_brf_sections_v_order_idx" ON "_brf_sections_v" USING btree ("_order");
  CREATE INDEX "_brf_sections_v_parent_id_idx" ON "_brf_sections_v" USING btree ("_parent_id");
  CREATE INDEX "_brf_photo_slots_v_order_idx" ON "_brf_photo_slots_v" USING btree ("_order");
  CREATE INDEX "_brf_photo_slots_v_parent_id_idx" ON "_brf_photo_slots_v" USING btree ("_parent_id");
  CREATE INDEX "_brf_photo_slots_v_media_idx" ON "_brf_photo_slots_v" USING btree ("media_id");
  CREATE INDEX "_brf_originals_v_order_idx" ON "_brf_originals_v" USING btree ("_order");
  CREATE INDEX "_brf_originals_v_parent_id_idx" ON "_brf_originals_v" USING btree ("_parent_id");
  CREATE INDEX "_briefings_v_parent_idx" ON "_briefings_v" USING btree ("parent_id");
  CREATE INDEX "_briefings_v_version_version_series_idx" ON "_briefings_v" USING btree ("version_series_id");
  CREATE INDEX "_briefings_v_version_version_updated_at_idx" ON "_briefings_v" USING btree ("version_updated_at");
  CREATE INDEX "_briefings_v_version_version_created_at_idx" ON "_briefings_v" USING btree ("version_created_at");
  CREATE INDEX "_briefings_v_version_version__status_idx" ON "_briefings_v" USING btree ("version__status");
  CREATE INDEX "_briefings_v_created_at_idx" ON "_briefings_v" USING btree ("created_at");
  CREATE INDEX "_briefings_v_updated_at_idx" ON "_briefings_v" USING btree ("updated_at");
  CREATE INDEX "_briefings_v_latest_idx" ON "_briefings_v" USING btree ("latest");
  CREATE INDEX "_briefings_v_texts_order_parent" ON "_briefings_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_briefings_v_rels_order_idx" ON "_briefings_v_rels" USING btree ("order");
  CREATE INDEX "_briefings_v_rels_parent_idx" ON "_briefings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_briefings_v_rels_path_idx" ON "_briefings_v_rels" USING btree ("path");
  CREATE INDEX "_briefings_v_rels_topics_id_idx" ON "_briefings_v_rels" USING btree ("topics_id");
  CREATE INDEX "_briefings_v_rels_media_id_idx" ON "_briefings_v_rels" USING btree ("media_id");
  CREATE INDEX "ach_figures_order_idx" ON "ach_figures" USING btree ("_order");
  CREATE INDEX "ach_figures_parent_id_idx" ON "ach_figures" USING btree ("_parent_id");
  CREATE INDEX "ach_figures_indicator_idx" ON "ach_figures" USING btree ("indicator_id");
  CREATE INDEX "achievements_briefing_idx" ON "achievements" USING btree ("briefing_id");
  CREATE INDEX "achievements_updated_at_idx" ON "achievements" USING btree ("updated_at");
  CREATE INDEX "achievements_created_at_idx" ON "achievements" USING btree ("created_at");
  CREATE INDEX "achievements__status_idx" ON "achievements" USING btree ("_status");
  CREATE INDEX "achievements_texts_order_parent" ON "achievements_texts" USING btree ("order","parent_id");
  CREATE INDEX "_ach_figures_v_order_idx" ON "_ach_figures_v" USING btree ("_order");
  CREATE INDEX "_ach_figures_v_parent_id_idx" ON "_ach_figures_v" USING btree ("_parent_id");
  CREATE INDEX "_ach_figures_v_indicator_idx" ON "_ach_figures_v" USING btree ("indicator_id");
  CREATE INDEX "_achievements_v_parent_idx" ON "_achievements_v" USING btree ("parent_id");
  CREATE INDEX "_achievements_v_version_version_briefing_idx" ON "_achievements_v" USING btree ("version_briefing_id");
  CREATE INDEX "_achievements_v_version_version_updated_at_idx" ON "_achievements_v" USING btree ("version_updated_at");
  CREATE INDEX "_achievements_v_version_version_created_at_idx" ON "_achievements_v" USING btree ("version_created_at");
  CREATE INDEX "_achievements_v_version_version__status_idx" ON "_achievements_v" USING btree ("version__status");
  CREATE INDEX "_achievements_v_created_at_idx" ON "_achievements_v" USING btree ("created_at");
  CREATE INDEX "_achievements_v_updated_at_idx" ON "_achievements_v" USING btree ("updated_at");
  CREATE INDEX "_achievements_v_latest_idx" ON "_achievements_v" USING btree ("latest");
  CREATE INDEX "_achievements_v_texts_order_parent" ON "_achievements_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "qst_answers_order_idx" ON "qst_answers" USING btree ("_order");
  CREATE INDEX "qst_answers_parent_id_idx" ON "qst_answers" USING btree ("_parent_id");
  CREATE INDEX "qst_answers_speaker_idx" ON "qst_answers" USING btree ("speaker_id");
  CREATE INDEX "qst_figures_order_idx" ON "qst_figures" USING btree ("_order");
  CREATE INDEX "qst_figures_parent_id_idx" ON "qst_figures" USING btree ("_parent_id");
  CREATE INDEX "qst_figures_indicator_idx" ON "qst_figures" USING btree ("indicator_id");
  CREATE INDEX "questions_briefing_idx" ON "questions" USING btree ("briefing_id");
  CREATE INDEX "questions_outlet_idx" ON "questions" USING btree ("outlet_id");
  CREATE INDEX "questions_updated_at_idx" ON "questions" USING btree ("updated_at");
  CREATE INDEX "questions_created_at_idx" ON "questions" USING btree ("created_at");
  CREATE INDEX "questions__status_idx" ON "questions" USING btree ("_status");
  CREATE INDEX "questions_texts_order_parent" ON "questions_texts" USING btree ("order","parent_id");
  CREATE INDEX "_qst_answers_v_order_idx" ON "_qst_answers_v" USING btree ("_order");
  CREATE INDEX "_qst_answers_v_parent_id_idx" ON "_qst_answers_v" USING btree ("_parent_id");
  CREATE INDEX "_qst_answers_v_speaker_idx" ON "_qst_answers_v" USING btree ("speaker_id");
  CREATE INDEX "_qst_figures_v_order_idx" ON "_qst_figures_v" USING btree ("_order");
  CREATE INDEX "_qst_figures_v_parent_id_idx" ON "_qst_figures_v" USING btree ("_parent_id");
  CREATE INDEX "_qst_figures_v_indicator_idx" ON "_qst_figures_v" USING btree ("indicator_id");
  CREATE INDEX "_questions_v_parent_idx" ON "_questions_v" USING btree ("parent_id");
  CREATE INDEX "_questions_v_version_version_briefing_idx" ON "_questions_v" USING btree ("version_briefing_id");
  CREATE INDEX "_questions_v_version_version_outlet_idx" ON "_questions_v" USING btree ("version_outlet_id");
  CREATE INDEX "_questions_v_version_version_updated_at_idx" ON "_questions_v" USING btree ("version_updated_at");
  CREATE INDEX "_questions_v_version_version_created_at_idx" ON "_questions_v" USING btree ("version_created_at");
  CREATE INDEX "_questions_v_version_version__status_idx" ON "_questions_v" USING btree ("version__status");
  CREATE INDEX "_questions_v_created_at_idx" ON "_questions_v" USING btree ("created_at");
  CREATE INDEX "_questions_v_updated_at_idx" ON "_questions_v" USING btree ("updated_at");
  CREATE INDEX "_questions_v_latest_idx" ON "_questions_v" USING btree ("latest");
  CREATE INDEX "_questions_v_texts_order_parent" ON "_questions_v_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "series_slug_idx" ON "series" USING btree ("slug");
  CREATE INDEX "series_updated_at_idx" ON "series" USING btree ("updated_at");
  CREATE INDEX "series_created_at_idx" ON "series" USING btree ("created_at");
  CREATE INDEX "spk_posts_order_idx" ON "spk_posts" USING btree ("_order");
  CREATE INDEX "spk_posts_parent_id_idx" ON "spk_posts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "speakers_slug_idx" ON "speakers" USING btree ("slug");
  CREATE INDEX "speakers_updated_at_idx" ON "speakers" USING btree ("updated_at");
  CREATE INDEX "speakers_created_at_idx" ON "speakers" USING btree ("created_at");
  CREATE UNIQUE INDEX "outlets_name_idx" ON "outlets" USING btree ("name");
  CREATE INDEX "outlets_updated_at_idx" ON "outlets" USING btree ("updated_at");
  CREATE INDEX "outlets_created_at_idx" ON "outlets" USING btree ("created_at");
  CREATE UNIQUE INDEX "indicators_name_idx" ON "indicators" USING btree ("name");
  CREATE INDEX "indicators_updated_at_idx" ON "indicators" USING btree ("updated_at");
  CREATE INDEX "indicators_created_at_idx" ON "indicators" USING btree ("created_at");
  CREATE UNIQUE INDEX "topics_name_idx" ON "topics" USING btree ("name");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "editions_briefing_idx" ON "editions" USING btree ("briefing");
  CREATE INDEX "editions_state_idx" ON "editions" USING btree ("state");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE INDEX "editions_texts_order_parent" ON "editions_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "review_runs_edition_idx" ON "review_runs" USING btree ("edition");
  CREATE INDEX "review_runs_updated_at_idx" ON "review_runs" USING btree ("updated_at");
  CREATE INDEX "review_runs_created_at_idx" ON "review_runs" USING btree ("created_at");
  CREATE INDEX "decisions_edition_idx" ON "decisions" USING btree ("edition");
  CREATE INDEX "decisions_updated_at_idx" ON "decisions" USING btree ("updated_at");
  CREATE INDEX "decisions_created_at_idx" ON "decisions" USING btree ("created_at");
  CREATE INDEX "decisions_texts_order_parent" ON "decisions_texts" USING btree ("order","parent_id");
  CREATE INDEX "corrections_briefing_idx" ON "corrections" USING btree ("briefing");
  CREATE INDEX "corrections_updated_at_idx" ON "corrections" USING btree ("updated_at");
  CREATE INDEX "corrections_created_at_idx" ON "corrections" USING btree ("created_at");
  CREATE INDEX "corrections_texts_order_parent" ON "corrections_texts" USING btree ("order","parent_id");
  CREATE INDEX "comments_edition_idx" ON "comments" USING btree ("edition");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE UNIQUE INDEX "edits_seq_idx" ON "edits" USING btree ("seq");
  CREATE INDEX "edits_subject_idx" ON "edits" USING btree ("subject");
  CREATE INDEX "edits_document_idx" ON "edits" USING btree ("document");
  CREATE INDEX "edits_briefing_idx" ON "edits" USING btree ("briefing");
  CREATE INDEX "edits_updated_at_idx" ON "edits" USING btree ("updated_at");
  CREATE INDEX "edits_created_at_idx" ON "edits" USING btree ("created_at");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "users_texts_order_parent" ON "users_texts" USING btree ("order","parent_id");
  CREATE UNIQUE INDEX "audit_events_seq_idx" ON "audit_events" USING btree ("seq");
  CREATE INDEX "audit_events_subject_idx" ON "audit_events" USING btree ("subject");
  CREATE INDEX "audit_events_updated_at_idx" ON "audit_events" USING btree ("updated_at");
  CREATE INDEX "audit_events_created_at_idx" ON "audit_events" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_series_id_idx" ON "payload_locked_documents_rels" USING btree ("series_id");
  CREATE INDEX "payload_locked_documents_rels_speakers_id_idx" ON "payload_locked_documents_rels" USING btree ("speakers_id");
  CREATE INDEX "payload_locked_documents_rels_outlets_id_idx" ON "payload_locked_documents_rels" USING btree ("outlets_id");
  CREATE INDEX "payload_locked_documents_rels_indicators_id_idx" ON "payload_locked_documents_rels" USING btree ("indicators_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "rpl_checks_order_idx" ON "rpl_checks" USING btree ("_order");
  CREATE INDEX "rpl_checks_parent_id_idx" ON "rpl_checks" USING btree ("_parent_id");
  CREATE INDEX "rpl_stages_order_idx" ON "rpl_stages" USING btree ("_order");
  CREATE INDEX "rpl_stages_parent_id_idx" ON "rpl_stages" USING btree ("_parent_id");
  CREATE INDEX "rpl_plans_order_idx" ON "rpl_plans" USING btree ("_order");
  CREATE INDEX "rpl_plans_parent_id_idx" ON "rpl_plans" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "brf_presenters" CASCADE;
  DROP TABLE "brf_hosts" CASCADE;
  DROP TABLE "brf_key_points" CASCADE;
  DROP TABLE "brf_sections" CASCADE;
  DROP TABLE "brf_photo_slots" CASCADE;
  DROP TABLE "brf_originals" CASCADE;
  DROP TABLE "briefings" CASCADE;
  DROP TABLE "briefings_texts" CASCADE;
  DROP TABLE "briefings_rels" CASCADE;
  DROP TABLE "_brf_presenters_v" CASCADE;
  DROP TABLE "_brf_hosts_v" CASCADE;
  DROP TABLE "_brf_key_points_v" CASCADE;
  DROP TABLE "_brf_sections_v" CASCADE;
  DROP TABLE "_brf_photo_slots_v" CASCADE;
  DROP TABLE "_brf_originals_v" CASCADE;
  DROP TABLE "_briefings_v" CASCADE;
  DROP TABLE "_briefings_v_texts" CASCADE;
  DROP TABLE "_briefings_v_rels" CASCADE;
  DROP TABLE "ach_figures" CASCADE;
  DROP TABLE "achievements" CASCADE;
  DROP TABLE "achievements_texts" CASCADE;
  DROP TABLE "_ach_figures_v" CASCADE;
  DROP TABLE "_achievements_v" CASCADE;
  DROP TABLE "_achievements_v_texts" CASCADE;
  DROP TABLE "qst_answers" CASCADE;
  DROP TABLE "qst_figures" CASCADE;
  DROP TABLE "questions" CASCADE;
  DROP TABLE "questions_texts" CASCADE;
  DROP TABLE "_qst_answers_v" CASCADE;
  DROP TABLE "_qst_figures_v" CASCADE;
  DROP TABLE "_questions_v" CASCADE;
  DROP TABLE "_questions_v_texts" CASCADE;
  DROP TABLE "series" CASCADE;
  DROP TABLE "spk_posts" CASCADE;
  DROP TABLE "speakers" CASCADE;
  DROP TABLE "outlets" CASCADE;
  DROP TABLE "indicators" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "editions_texts" CASCADE;
  DROP TABLE "review_runs" CASCADE;
  DROP TABLE "decisions" CASCADE;
  DROP TABLE "decisions_texts" CASCADE;
  DROP TABLE "corrections" CASCADE;
  DROP TABLE "corrections_texts" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "edits" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "users_texts" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "rpl_checks" CASCADE;
  DROP TABLE "rpl_stages" CASCADE;
  DROP TABLE "rpl_plans" CASCADE;
  DROP TABLE "review_plan" CASCADE;
  DROP TYPE "public"."enum_brf_state";
  DROP TYPE "public"."enum_brf_transcript";
  DROP TYPE "public"."enum_briefings_status";
  DROP TYPE "public"."enum__briefings_v_version_status";
  DROP TYPE "public"."enum_achievements_status";
  DROP TYPE "public"."enum__achievements_v_version_status";
  DROP TYPE "public"."enum_questions_status";
  DROP TYPE "public"."enum__questions_v_version_status";
  DROP TYPE "public"."enum_edition_state";
  DROP TYPE "public"."enum_decision_outcome";
  DROP TYPE "public"."enum_correction_kind";
  DROP TYPE "public"."enum_user_roles";
  DROP TYPE "public"."enum_stage_who";`)
}
