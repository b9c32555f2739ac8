/**
 * Plans of review become one value; those an office made are taken along, and get the stage for 重大事项 when they are
 * read. Going back loses them: the shipped plans are stored at the next start.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "briefings" ADD COLUMN "is_major" boolean DEFAULT false;
  ALTER TABLE "_briefings_v" ADD COLUMN "version_is_major" boolean DEFAULT false;
  ALTER TABLE "review_plan" ADD COLUMN "plans" jsonb;
  UPDATE "review_plan" SET "plans" = (
    SELECT jsonb_agg(jsonb_build_object('key', p."key", 'name', p."name", 'nameEn', p."name_en", 'stages', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('key', s."key", 'name', s."name", 'nameEn', s."name_en",
        'who', s."who", 'minApprovals', s."min_approvals", 'mayEdit', coalesce(s."may_edit", false), 'checklist', (
          SELECT coalesce(jsonb_agg(jsonb_build_object('item', c."item", 'text', c."text", 'textEn', c."text_en")
            ORDER BY c."_order"), '[]'::jsonb)
          FROM "rpl_checks" c WHERE c."_parent_id" = s."id")) ORDER BY s."_order"), '[]'::jsonb)
      FROM "rpl_stages" s WHERE s."_parent_id" = p."id")) ORDER BY p."_order")
    FROM "rpl_plans" p WHERE p."_parent_id" = "review_plan"."id");
  DROP TABLE "rpl_checks" CASCADE;
  DROP TABLE "rpl_stages" CASCADE;
  DROP TABLE "rpl_plans" CASCADE;
  DROP TYPE "public"."enum_stage_who";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_stage_who" AS ENUM('stage-reviewers', 'department');
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
  
  ALTER TABLE "rpl_checks" ADD CONSTRAINT "rpl_checks_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rpl_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rpl_stages" ADD CONSTRAINT "rpl_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rpl_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rpl_plans" ADD CONSTRAINT "rpl_plans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."review_plan"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "rpl_checks_order_idx" ON "rpl_checks" USING btree ("_order");
  CREATE INDEX "rpl_checks_parent_id_idx" ON "rpl_checks" USING btree ("_parent_id");
  CREATE INDEX "rpl_stages_order_idx" ON "rpl_stages" USING btree ("_order");
  CREATE INDEX "rpl_stages_parent_id_idx" ON "rpl_stages" USING btree ("_parent_id");
  CREATE INDEX "rpl_plans_order_idx" ON "rpl_plans" USING btree ("_order");
  CREATE INDEX "rpl_plans_parent_id_idx" ON "rpl_plans" USING btree ("_parent_id");
  ALTER TABLE "briefings" DROP COLUMN "is_major";
  ALTER TABLE "_briefings_v" DROP COLUMN "version_is_major";
  ALTER TABLE "review_plan" DROP COLUMN "plans";`)
}
