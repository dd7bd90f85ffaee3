-- The code set: each code once.
select distinct system, code, role, category, attendance, instrument
from {{given_codes}} g
