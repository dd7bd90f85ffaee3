-- The parent of each organisation: practice to primary care network, network to integrated care board.
select organisation, max(parent) as parent
from {{given_organisations}} g
where organisation is not null
group by organisation
