CREATE TABLE "taken_findings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "taken_findings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"segment_id" bigint NOT NULL,
	"revision" integer NOT NULL,
	"fingerprint" text NOT NULL,
	"check_id" text NOT NULL,
	"how" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "taken_findings_once_key" UNIQUE("segment_id","fingerprint"),
	CONSTRAINT "taken_findings_how_is_known" CHECK ("taken_findings"."how" in ('replaced', 'corrected'))
);
--> statement-breakpoint
ALTER TABLE "taken_findings" ADD CONSTRAINT "taken_findings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_findings" ADD CONSTRAINT "taken_findings_revision_fk" FOREIGN KEY ("segment_id","revision") REFERENCES "public"."revisions"("segment_id","number") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- What a person made of a finding is history: see docs/adr/0005.
CREATE TRIGGER taken_findings_only_grows BEFORE UPDATE OR DELETE ON taken_findings
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER taken_findings_is_not_emptied BEFORE TRUNCATE ON taken_findings
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
