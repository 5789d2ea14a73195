CREATE TABLE "memory_reinstatements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "memory_reinstatements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"withdrawal_id" bigint NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "memory_reinstatements" ADD CONSTRAINT "memory_reinstatements_withdrawal_id_memory_withdrawals_id_fk" FOREIGN KEY ("withdrawal_id") REFERENCES "public"."memory_withdrawals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memory_reinstatements" ADD CONSTRAINT "memory_reinstatements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "memory_reinstatements_once_key" ON "memory_reinstatements" USING btree ("withdrawal_id");--> statement-breakpoint
-- Taking a withdrawal back is history as the withdrawal is (docs/adr/0014).
CREATE TRIGGER memory_reinstatements_only_grows BEFORE UPDATE OR DELETE ON memory_reinstatements
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER memory_reinstatements_is_not_emptied BEFORE TRUNCATE ON memory_reinstatements
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
