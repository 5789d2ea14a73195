CREATE TABLE "term_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "term_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"term_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"import_id" bigint,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "term_changes_number_key" UNIQUE("term_id","number"),
	CONSTRAINT "term_changes_kind_is_known" CHECK ("term_changes"."kind" in ('added', 'changed', 'withdrawn', 'restored'))
);
--> statement-breakpoint
CREATE TABLE "term_imports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "term_imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"file_name" text NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by_id" uuid
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "terms_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"scope" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer NOT NULL,
	"changed_by_id" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "term_changes" ADD CONSTRAINT "term_changes_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_changes" ADD CONSTRAINT "term_changes_import_id_term_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."term_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_changes" ADD CONSTRAINT "term_changes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_imports" ADD CONSTRAINT "term_imports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_imports" ADD CONSTRAINT "term_imports_withdrawn_by_id_people_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_changed_by_id_people_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "term_changes_import_idx" ON "term_changes" USING btree ("import_id");--> statement-breakpoint
CREATE UNIQUE INDEX "terms_standing_key" ON "terms" USING btree ("key","scope") WHERE "terms"."withdrawn_at" is null;--> statement-breakpoint
-- A term is withdrawn, never deleted; what it said before is history and only grows.
DO $$
DECLARE guarded text;
BEGIN
	EXECUTE 'CREATE TRIGGER term_changes_only_grows BEFORE UPDATE OR DELETE ON term_changes
		FOR EACH ROW EXECUTE FUNCTION refuse_change()';
	FOREACH guarded IN ARRAY ARRAY['terms', 'term_imports'] LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I
			FOR EACH ROW EXECUTE FUNCTION refuse_change()', guarded || '_is_kept', guarded);
	END LOOP;
	FOREACH guarded IN ARRAY ARRAY['terms', 'term_changes', 'term_imports'] LOOP
		EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I
			FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', guarded || '_is_not_emptied', guarded);
	END LOOP;
END $$;
