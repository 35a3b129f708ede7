-- Questions that came with the guided start: whoever answered before has not answered them.
UPDATE "profiles" SET "answers" =
  '{"tasks":[],"experiences":[],"unwantedOccupations":[],"studies":[],"professionPaths":[],"availableFrom":null,"wishedFacts":[],"ageGroup":null,"declined":[]}'::jsonb
  || "answers";
