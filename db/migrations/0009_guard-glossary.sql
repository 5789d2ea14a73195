-- What a file brought is told as it was, and taken back at most once.
CREATE TRIGGER term_imports_keeps_words BEFORE UPDATE OF file_name, added, changed, person_id, created_at
	ON term_imports FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER term_imports_withdrawn_once BEFORE UPDATE ON term_imports
	FOR EACH ROW WHEN (OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A term never stands with a content that its history does not know.
ALTER TABLE terms ADD CONSTRAINT terms_version_fk
	FOREIGN KEY (id, version) REFERENCES term_changes (term_id, number) DEFERRABLE INITIALLY DEFERRED;
