/**
 * What was said in a comment stays: nobody rewords or deletes one, the owner included. Two things may change: whether it
 * is dealt with, and that its words are erased (all at once, to nothing) when the edition they quote is expunged.
 */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(`
    create function public.fabuting_keep_comment() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'a comment is kept' using errcode = 'insufficient_privilege';
      end if;
      if (new.briefing, new.edition, new.reply_to, new.anchor, new.author, new.author_name, new.at, new.blocking)
        is distinct from
         (old.briefing, old.edition, old.reply_to, old.anchor, old.author, old.author_name, old.at, old.blocking) then
        raise exception 'a comment stays where it was made' using errcode = 'insufficient_privilege';
      end if;
      if (new.text, new.quote, new.prefix, new.suffix, new.place)
        is distinct from (old.text, old.quote, old.prefix, old.suffix, old.place)
        and (new.text <> '' or coalesce(new.quote, new.prefix, new.suffix, new.place) is not null) then
        raise exception 'the words of a comment are kept or erased, never changed' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end $$;
    create trigger keep_comment before update or delete on public.comments
      for each row execute function public.fabuting_keep_comment();
  `))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw(`
    drop trigger keep_comment on public.comments;
    drop function public.fabuting_keep_comment();
  `))
}
