-- The windows asked for, each with the twelve months that end with it (annual measures look back on them).
select
  cast(interval_start as date) as interval_start,
  cast(interval_end as date) as interval_end,
  cast(cast(interval_end as date) - interval '1' year + interval '1' day as date) as year_start
from {{windows}}
