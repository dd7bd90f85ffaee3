-- One row per person. Where two rows of a person disagree about an attribute, it is unknown (null).
with scoped as (
  select
    case when p.person_scope = 'organisation'
         then concat_ws('/', coalesce(g.organisation, ''), g.person_id)
         else g.person_id end as person,
    g.birth_date,
    g.gender,
    g.ethnicity,
    {{number(g.imd_decile)}} as imd_decile,
    g.organisation
  from {{given_people}} g
  cross join {{parameters}} p
  where g.person_id is not null
),

agreed as (
  select
    person,
    case when count(distinct birth_date) = 1 then max(birth_date) end as birth_date,
    case when count(distinct gender) = 1 then upper(max(gender)) end as gender,
    case when count(distinct ethnicity) = 1 then upper(max(ethnicity)) end as ethnicity,
    case when count(distinct imd_decile) = 1 then max(imd_decile) end as imd_decile,
    case when count(distinct organisation) = 1 then max(organisation) end as organisation
  from scoped
  group by person
)

select
  person,
  organisation,
  -- A year alone is taken as 1 July, a month as its 15th.
  case
    when length(birth_date) = 4 then {{date(concat(birth_date, '-07-01'))}}
    when length(birth_date) = 7 then {{date(concat(birth_date, '-15'))}}
    when length(birth_date) = 10 or substr(birth_date, 11, 1) in ('T', ' ') then {{date(birth_date)}}
  end as birth_date,
  case gender when '1' then 'Male' when '2' then 'Female' when '9' then 'Indeterminate' when 'X' then 'Not known'
    else 'Unknown' end as gender,
  -- NHS 16+1 codes, with or without a digit after the letter; Chinese (R) is in Other.
  case
    when ethnicity = '99' then 'Not known'
    when not {{matches(ethnicity, '^[A-Z][0-9]?$')}} then 'Unknown'
    when substr(ethnicity, 1, 1) in ('A', 'B', 'C') then 'White'
    when substr(ethnicity, 1, 1) in ('D', 'E', 'F', 'G') then 'Mixed'
    when substr(ethnicity, 1, 1) in ('H', 'J', 'K', 'L') then 'Asian'
    when substr(ethnicity, 1, 1) in ('M', 'N', 'P') then 'Black'
    when substr(ethnicity, 1, 1) in ('R', 'S') then 'Other'
    when substr(ethnicity, 1, 1) = 'Z' then 'Not stated'
    else 'Unknown'
  end as ethnic_group,
  case
    when imd_decile in (1, 2) then '1'
    when imd_decile in (3, 4) then '2'
    when imd_decile in (5, 6) then '3'
    when imd_decile in (7, 8) then '4'
    when imd_decile in (9, 10) then '5'
    else 'Unknown'
  end as imd_quintile
from agreed
