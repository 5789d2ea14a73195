-- Who has which article open, and word of every change to whoever listens (docs/adr/0012).

CREATE UNLOGGED TABLE "presences" (
	"tab" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"segment_id" bigint,
	"is_typing" boolean DEFAULT false NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "presences_article_idx" ON "presences" USING btree ("article_id");
--> statement-breakpoint
-- Small and without text: who hears of it asks for what he may read. Sent when the transaction commits, or never.
CREATE FUNCTION tell_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('cotejo_live', json_build_object('article', NEW.article_id, 'event', NEW.id,
		'type', NEW.record->>'type', 'segment', NEW.record->'segmentId', 'person', NEW.record->'personId')::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER events_are_told AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION tell_event();
--> statement-breakpoint
CREATE FUNCTION tell_presence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE about uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.article_id ELSE NEW.article_id END;
BEGIN
	PERFORM pg_notify('cotejo_live', json_build_object('article', about, 'event', NULL,
		'type', 'presence', 'segment', NULL, 'person', NULL)::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER presences_are_told AFTER INSERT OR DELETE ON presences
	FOR EACH ROW EXECUTE FUNCTION tell_presence();
--> statement-breakpoint
CREATE TRIGGER presences_moves_are_told AFTER UPDATE ON presences FOR EACH ROW
	WHEN ((OLD.article_id, OLD.segment_id, OLD.is_typing) IS DISTINCT FROM (NEW.article_id, NEW.segment_id, NEW.is_typing))
	EXECUTE FUNCTION tell_presence();
--> statement-breakpoint
CREATE FUNCTION tell_session_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('cotejo_live', json_build_object('article', NULL, 'event', NULL,
		'type', 'person.changed', 'segment', NULL, 'person', NEW.person_id)::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sessions_ends_are_told AFTER UPDATE OF ended_at ON sessions FOR EACH ROW
	WHEN (NEW.ended_at IS NOT NULL) EXECUTE FUNCTION tell_session_end();
