CREATE TABLE "taxonomy_words" (
	"source" text NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"language" text NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "taxonomy_words_source_kind_target_language_word_pk" PRIMARY KEY("source","kind","target","language","word"),
	CONSTRAINT "taxonomy_words_kind" CHECK ("taxonomy_words"."kind" in ('occupation', 'skill')),
	CONSTRAINT "taxonomy_words_language" CHECK ("taxonomy_words"."language" in ('nb', 'en')),
	CONSTRAINT "taxonomy_words_word" CHECK (length("taxonomy_words"."word") between 1 and 120)
);
