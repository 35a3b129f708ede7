-- Pages that are the same for everybody are kept as they were drawn: a change of an employer is told too, whatever it offers.
CREATE FUNCTION notify_public_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('public_changed', '');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER employers_notify_public AFTER INSERT OR UPDATE OR DELETE ON employers FOR EACH STATEMENT EXECUTE FUNCTION notify_public_change();
--> statement-breakpoint
CREATE TRIGGER employer_answers_notify_public AFTER INSERT OR UPDATE OR DELETE ON employer_answers FOR EACH STATEMENT EXECUTE FUNCTION notify_public_change();
