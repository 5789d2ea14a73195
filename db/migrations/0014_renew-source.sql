CREATE TABLE "source_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "source_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"segment_id" bigint NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "segments" ADD COLUMN "stale_source" text;--> statement-breakpoint
ALTER TABLE "source_changes" ADD CONSTRAINT "source_changes_segment_id_segments_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_changes" ADD CONSTRAINT "source_changes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "source_changes_segment_idx" ON "source_changes" USING btree ("segment_id");
--> statement-breakpoint
-- What the Spanish was is history: see docs/adr/0005.
CREATE TRIGGER source_changes_only_grows BEFORE UPDATE OR DELETE ON source_changes
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER source_changes_is_not_emptied BEFORE TRUNCATE ON source_changes
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
