CREATE TABLE "resegmentations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "resegmentations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"article_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_ids" bigint[] NOT NULL,
	"to_ids" bigint[] NOT NULL,
	"moved" jsonb NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone,
	"undone_by_id" uuid,
	CONSTRAINT "resegmentations_two_and_one" CHECK (case "resegmentations"."kind"
        when 'split' then cardinality("resegmentations"."from_ids") = 1 and cardinality("resegmentations"."to_ids") = 2
        when 'join' then cardinality("resegmentations"."from_ids") = 2 and cardinality("resegmentations"."to_ids") = 1
        else false end)
);
--> statement-breakpoint
ALTER TABLE "segments" DROP CONSTRAINT "segments_position_key";--> statement-breakpoint
ALTER TABLE "segments" ADD COLUMN "gap" text DEFAULT ' ' NOT NULL;--> statement-breakpoint
ALTER TABLE "segments" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "segments" ADD COLUMN "retired_by_id" uuid;--> statement-breakpoint
ALTER TABLE "resegmentations" ADD CONSTRAINT "resegmentations_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resegmentations" ADD CONSTRAINT "resegmentations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resegmentations" ADD CONSTRAINT "resegmentations_undone_by_id_people_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "resegmentations_article_idx" ON "resegmentations" USING btree ("article_id");--> statement-breakpoint
ALTER TABLE "segments" ADD CONSTRAINT "segments_retired_by_id_people_id_fk" FOREIGN KEY ("retired_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segments" ADD CONSTRAINT "segments_retired_by_somebody" CHECK (("segments"."retired_at" is null) = ("segments"."retired_by_id" is null));--> statement-breakpoint
-- Shifting the positions behind a split or a join makes neighbours meet for a moment, within one statement.
ALTER TABLE segments ADD CONSTRAINT segments_position_key
	EXCLUDE USING btree (article_id WITH =, position WITH =) WHERE (retired_at IS NULL)
	DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
ALTER TABLE revisions DROP CONSTRAINT revisions_origin_is_known;
--> statement-breakpoint
ALTER TABLE revisions ADD CONSTRAINT revisions_origin_is_known CHECK (origin IN ('import', 'edit',
	'merge', 'restore', 'amend', 'suggestion', 'split', 'join'));
--> statement-breakpoint
CREATE TRIGGER segments_retired_keep_words BEFORE UPDATE OF source, target, version ON segments
	FOR EACH ROW WHEN (OLD.retired_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER resegmentations_is_kept BEFORE DELETE ON resegmentations
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER resegmentations_is_not_emptied BEFORE TRUNCATE ON resegmentations
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER resegmentations_keeps_words
	BEFORE UPDATE OF article_id, kind, from_ids, to_ids, moved, person_id, created_at ON resegmentations
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER resegmentations_undone_once BEFORE UPDATE ON resegmentations
	FOR EACH ROW WHEN (OLD.undone_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- What is said of a segment goes along when others take its place, and only then.
CREATE FUNCTION move_only_from_retired() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (
		SELECT 1 FROM segments was JOIN segments now ON now.article_id = was.article_id
		WHERE was.id = OLD.segment_id AND was.retired_at IS NOT NULL
			AND now.id = NEW.segment_id AND now.retired_at IS NULL
	) THEN
		RAISE EXCEPTION 'only what belongs to a split or joined segment moves'
			USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
DO $$
DECLARE moving text;
BEGIN
	FOREACH moving IN ARRAY ARRAY['alternatives', 'comments', 'dismissals'] LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OF segment_id ON %I
			FOR EACH ROW EXECUTE FUNCTION move_only_from_retired()', moving || '_move_with_words', moving);
	END LOOP;
END $$;
--> statement-breakpoint
DROP TRIGGER alternatives_keeps_words ON alternatives;
--> statement-breakpoint
DROP TRIGGER dismissals_keeps_words ON dismissals;
--> statement-breakpoint
CREATE TRIGGER alternatives_keeps_words BEFORE UPDATE OF base_version, text, author_id, created_at
	ON alternatives FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER dismissals_keeps_words BEFORE UPDATE OF fingerprint, check_id, reason, person_id, created_at
	ON dismissals FOR EACH ROW EXECUTE FUNCTION refuse_change();
