-- Words of a Spanish text, small and without the accents that capitals may lack. What the parser would take
-- for an address, a path or a number with a sign is cut into words first, as our own matcher does.
CREATE FUNCTION spanish_words(text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT to_tsvector('pg_catalog.simple',
		translate(lower(normalize(left($1, 100000), NFC)), 'áéíóúü./-_@:&<>''', 'aeiouu          '))
$$;
--> statement-breakpoint
CREATE INDEX "segments_words_idx" ON "segments" USING gin (spanish_words("source")) WITH (fastupdate=false);