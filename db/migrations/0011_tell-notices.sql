-- Word of a notice that came or was read, to the person it is for: whoever listens counts for themselves.
CREATE FUNCTION tell_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('cotejo_live', json_build_object('article', NULL, 'event', NULL,
		'type', 'notice', 'segment', NULL, 'person', NEW.person_id)::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER notices_are_told AFTER INSERT ON notices FOR EACH ROW EXECUTE FUNCTION tell_notice();
--> statement-breakpoint
CREATE TRIGGER notices_changes_are_told AFTER UPDATE ON notices FOR EACH ROW
	WHEN ((OLD.read_at, OLD.count) IS DISTINCT FROM (NEW.read_at, NEW.count))
	EXECUTE FUNCTION tell_notice();
