import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_edition_kind" AS ENUM('first', 'correction', 'addition', 'minor');
  CREATE TYPE "public"."enum_edition_face" AS ENUM('compare', 'note');
  CREATE TYPE "public"."enum_decision_carried" AS ENUM('scope', 'amended');
  ALTER TABLE "editions" ADD COLUMN "kind" "enum_edition_kind";
  ALTER TABLE "editions" ADD COLUMN "face" "enum_edition_face";
  ALTER TABLE "editions" ADD COLUMN "public_note" varchar;
  ALTER TABLE "editions" ADD COLUMN "scopes" jsonb;
  ALTER TABLE "editions" ADD COLUMN "scheduled_for" timestamp(3) with time zone;
  ALTER TABLE "editions" ADD COLUMN "scheduled_by" varchar;
  ALTER TABLE "editions" ADD COLUMN "failure" varchar;
  ALTER TABLE "decisions" ADD COLUMN "on_behalf_of" varchar;
  ALTER TABLE "decisions" ADD COLUMN "on_behalf_of_name" varchar;
  ALTER TABLE "decisions" ADD COLUMN "carried" "enum_decision_carried";
  ALTER TABLE "decisions" ADD COLUMN "signed" varchar;
  ALTER TABLE "decisions" ADD COLUMN "paper_photo" varchar;
  ALTER TABLE "decisions" ADD COLUMN "paper_signed_on" varchar;
  ALTER TABLE "decisions" ADD COLUMN "paper_recorded_by_name" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "editions" DROP COLUMN "kind";
  ALTER TABLE "editions" DROP COLUMN "face";
  ALTER TABLE "editions" DROP COLUMN "public_note";
  ALTER TABLE "editions" DROP COLUMN "scopes";
  ALTER TABLE "editions" DROP COLUMN "scheduled_for";
  ALTER TABLE "editions" DROP COLUMN "scheduled_by";
  ALTER TABLE "editions" DROP COLUMN "failure";
  ALTER TABLE "decisions" DROP COLUMN "on_behalf_of";
  ALTER TABLE "decisions" DROP COLUMN "on_behalf_of_name";
  ALTER TABLE "decisions" DROP COLUMN "carried";
  ALTER TABLE "decisions" DROP COLUMN "signed";
  ALTER TABLE "decisions" DROP COLUMN "paper_photo";
  ALTER TABLE "decisions" DROP COLUMN "paper_signed_on";
  ALTER TABLE "decisions" DROP COLUMN "paper_recorded_by_name";
  DROP TYPE "public"."enum_edition_kind";
  DROP TYPE "public"."enum_edition_face";
  DROP TYPE "public"."enum_decision_carried";`)
}
