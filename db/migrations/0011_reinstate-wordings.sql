--> statement-breakpoint
-- Taking a withdrawal back is history as the withdrawal is (docs/adr/0014).
CREATE TRIGGER memory_reinstatements_only_grows BEFORE UPDATE OR DELETE ON memory_reinstatements
	FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER memory_reinstatements_is_not_emptied BEFORE TRUNCATE ON memory_reinstatements
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
