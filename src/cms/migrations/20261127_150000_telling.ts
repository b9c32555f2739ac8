import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_channel_kind" AS ENUM('to-review', 'to-confirm', 'failed', 'overdue', 'returned', 'approved', 'scheduled', 'released', 'recalled', 'taken-down', 'comment', 'correction-request');
  CREATE TABLE "channel_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_channel_kind",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "channel_rows" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"is_on" boolean DEFAULT true
  );
  
  CREATE TABLE "channels" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "channel_kinds" ADD CONSTRAINT "channel_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."channel_rows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "channel_rows" ADD CONSTRAINT "channel_rows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."channels"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "channel_kinds_order_idx" ON "channel_kinds" USING btree ("order");
  CREATE INDEX "channel_kinds_parent_idx" ON "channel_kinds" USING btree ("parent_id");
  CREATE INDEX "channel_rows_order_idx" ON "channel_rows" USING btree ("_order");
  CREATE INDEX "channel_rows_parent_id_idx" ON "channel_rows" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "channel_kinds" CASCADE;
  DROP TABLE "channel_rows" CASCADE;
  DROP TABLE "channels" CASCADE;
  DROP TYPE "public"."enum_channel_kind";`)
}
