-- Which words stand side by side in a text, small and without accents: a number of eighteen bits for each two.
-- Two of which one number is made are told apart by whoever reads the text.
CREATE FUNCTION neighbour_words(text) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5000 AS $$
	SELECT coalesce(array_agg(DISTINCT ('x' || left(md5(word || ' ' || next), 5))::bit(18)::integer), '{}')
	FROM (
		SELECT word, lead(word) OVER (ORDER BY nth) AS next
		FROM regexp_split_to_table(
			lower(regexp_replace(normalize(left($1, 100000), NFKD), '[\u0300-\u036f]', '', 'g')),
			'[^[:alnum:]]+'
		) WITH ORDINALITY AS cut (word, nth)
		WHERE word <> ''
	) AS neighbours
	WHERE next IS NOT NULL
$$;
--> statement-breakpoint
CREATE INDEX "memory_pairs_neighbours_idx" ON "memory_pairs" USING gin (neighbour_words("target")) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "memory_sources_neighbours_idx" ON "memory_sources" USING gin (neighbour_words("text")) WITH (fastupdate=false);