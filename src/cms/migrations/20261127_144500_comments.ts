import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_comment_state" AS ENUM('open', 'addressed', 'resolved');
  ALTER TABLE "comments" ADD COLUMN "briefing" varchar NOT NULL;
  ALTER TABLE "comments" ADD COLUMN "reply_to" varchar;
  ALTER TABLE "comments" ADD COLUMN "place" varchar;
  ALTER TABLE "comments" ADD COLUMN "prefix" varchar;
  ALTER TABLE "comments" ADD COLUMN "suffix" varchar;
  ALTER TABLE "comments" ADD COLUMN "author_name" varchar NOT NULL;
  ALTER TABLE "comments" ADD COLUMN "at" timestamp(3) with time zone NOT NULL;
  ALTER TABLE "comments" ADD COLUMN "state" "enum_comment_state" DEFAULT 'open' NOT NULL;
  ALTER TABLE "comments" ADD COLUMN "state_by" varchar;
  ALTER TABLE "comments" ADD COLUMN "state_by_name" varchar;
  ALTER TABLE "comments" ADD COLUMN "state_at" timestamp(3) with time zone;
  CREATE INDEX "comments_briefing_idx" ON "comments" USING btree ("briefing");
  CREATE INDEX "comments_reply_to_idx" ON "comments" USING btree ("reply_to");
  ALTER TABLE "comments" DROP COLUMN "resolved";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "comments_briefing_idx";
  DROP INDEX "comments_reply_to_idx";
  ALTER TABLE "comments" ADD COLUMN "resolved" boolean DEFAULT false;
  ALTER TABLE "comments" DROP COLUMN "briefing";
  ALTER TABLE "comments" DROP COLUMN "reply_to";
  ALTER TABLE "comments" DROP COLUMN "place";
  ALTER TABLE "comments" DROP COLUMN "prefix";
  ALTER TABLE "comments" DROP COLUMN "suffix";
  ALTER TABLE "comments" DROP COLUMN "author_name";
  ALTER TABLE "comments" DROP COLUMN "at";
  ALTER TABLE "comments" DROP COLUMN "state";
  ALTER TABLE "comments" DROP COLUMN "state_by";
  ALTER TABLE "comments" DROP COLUMN "state_by_name";
  ALTER TABLE "comments" DROP COLUMN "state_at";
  DROP TYPE "public"."enum_comment_state";`)
}
