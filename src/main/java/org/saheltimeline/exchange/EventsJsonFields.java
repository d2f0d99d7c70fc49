package org.saheltimeline.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields of events.json, in the order in which they are written. */
final class EventsJsonFields {

    /** Way, type, French, English; a way that begins with a dot goes on from {@code events[]}. */
    private static final String TABLE = """
            title | text | Le titre du site | The site’s title
            licence | string | La licence, SPDX | The licence, SPDX
            base_url | string | Où le site est publié | Where the site is published
            .id | string | L’identifiant de l’événement, qui ne change jamais | The event’s id, which never changes
            .url.* | string | L’adresse de la page, par langue | The page’s address, by language
            .date.edtf | string | La date avec son incertitude, en EDTF | The date with its uncertainty, in EDTF
            .date.earliest | date | Le premier jour possible ; absent si le début est ouvert | The first day that it can be; missing where the start is open
            .date.latest | date | Le dernier jour possible ; absent si la fin est ouverte | The last day that it can be; missing where the end is open
            .date.precision | string | day, month, season, year, decade, century, millennium ou span | day, month, season, year, decade, century, millennium or span
            .date.qualifier | string | uncertain, approximate ou both ; absent si la date est sûre | uncertain, approximate or both; missing where the date is sure
            .date_note | text | Pourquoi cette date | Why the date is what it is
            .title | text | Le titre | The title
            .summary | text | Le résumé, en Markdown | The summary, in Markdown
            .event_type | string | Le type, dans les termes d’ACLED | The type, in ACLED’s words
            .sub_event_type | string | Le sous-type, dans les termes d’ACLED | The sub-type, in ACLED’s words
            .location.name | text | Le lieu ; absent si seule la région est connue | The place; missing where only the region is known
            .location.country | string | Le pays, ISO 3166-1 alpha-2 | The country, ISO 3166-1 alpha-2
            .location.admin1 | string | La région, clé de regions | The region, a key of regions
            .location.lat | number | Degrés nord, selon geo_precision | Degrees north, as geo_precision allows
            .location.lon | number | Degrés est, selon geo_precision | Degrees east, as geo_precision allows
            .location.geo_precision | integer | 1 le lieu même, 2 à proximité, 3 la région seulement | 1 the place itself, 2 near it, 3 the region only
            .location.other_countries[] | string | Les autres pays concernés | More countries that it concerns
            .actors[].actor | string | La partie, clé de actors | The party, a key of actors
            .actors[].name | text | Le nom d’une partie sans identifiant | The name of a party without an id
            .actors[].role | string | perpetrator, target, party, mediator, signatory ou victim | perpetrator, target, party, mediator, signatory or victim
            .actors[].attribution | string | claimed, attributed, suspected ou denied | claimed, attributed, suspected or denied
            .actors[].attributed_by | text | Qui le lui attribue | Who says so
            .fatalities.low | integer | Les morts, au moins ; fatalities manque si rien n’est rapporté | Deaths, at least; fatalities is missing where nothing is reported
            .fatalities.best | integer | Le nombre retenu | The number that is retained
            .fatalities.high | integer | Les morts, au plus ; absent si un bilan dit « au moins » | Deaths, at most; missing where a claim says “at least”
            .fatalities.groups[] | string | Les groupes que la rédaction compte ; aucun : tous | The groups that the editors count; none: all
            .fatalities.rationale | text | Pourquoi la rédaction retient ces nombres ; absent s’ils sont calculés | Why the editors retain these numbers; missing where they are computed
            .toll[].group | string | Qui est compté ; les bilans d’un même groupe s’excluent | Whom it counts; claims of one group are alternatives
            .toll[].detail | text | Qui exactement | Whom exactly
            .toll[].killed.min | integer | Tués, au moins | Killed, at least
            .toll[].killed.max | integer | Tués, au plus ; absent après « au moins » | Killed, at most; missing where the claim says “at least”
            .toll[].killed.text | text | Les mots du bilan là où il n’a pas de nombre | The claim’s words where it has no number
            .toll[].injured.min | integer | Blessés, au moins | Injured, at least
            .toll[].injured.max | integer | Blessés, au plus | Injured, at most
            .toll[].injured.text | text | Les mots du bilan là où il n’a pas de nombre | The claim’s words where it has no number
            .toll[].claimant | text | Qui le dit | Who says it
            .toll[].source | string | Dans quelle source : son article ou sa key | In which source: its article or key
            .toll[].as_of | string | Quand, en EDTF | When it was said, in EDTF
            .toll[].scope | string | whole, part ou wider ; seul whole compte dans le total | whole, part or wider; only whole counts towards the total
            .grading | string | confirmed, fair, weak, contested ou discounted (Airwars) | confirmed, fair, weak, contested or discounted (Airwars)
            .related[].event | string | L’identifiant d’un événement lié | The id of a related event
            .related[].relation | string | follows, leads-to, part-of, context ou retaliation-for | follows, leads-to, part-of, context or retaliation-for
            .origins | integer | Le nombre d’origines des sources | How many origins the sources come from
            .sources[].article | string | L’identifiant d’un article du site | The id of an article of the site
            .sources[].key | string | Sans article : son nom dans l’événement | Without an article: its name within the event
            .sources[].publisher | string | Qui publie, clé de publishers | Who publishes it, a key of publishers
            .sources[].title | string | Le titre ; [entre crochets] s’il est de nous | The title; [in brackets] where it is ours
            .sources[].author | string | L’auteur | The author
            .sources[].url | string | L’adresse | The address
            .sources[].published | string | La date de publication, en EDTF | When it was published, in EDTF
            .sources[].lang | string | La langue, BCP 47 | The language, BCP 47
            .sources[].origin[] | string | D’où elle tient ce qu’elle dit, clé de publishers ; aucune : d’elle-même | Whom it came from, a key of publishers; none: from itself
            .sources[].origin_inferred | boolean | L’origine est déduite d’un texte identique | The origin was inferred from matching copy
            .sources[].via | string | Le site de la copie lue | The site of the copy that was read
            .sources[].provenance | text | Comment un texte sans adresse nous est parvenu | How a text without an address reached us
            .sources[].note | text | Un mot au lecteur | A word to the reader
            .sources[].archive_url | string | L’adresse d’une copie archivée | The address of an archived copy
            .sources[].archive_date | string | La date de cette copie | The date of that copy
            .sources[].accessed | string | Quand elle a été lue | When it was read
            .topics[] | string | Les thèmes, clés de topics | The topics, keys of topics
            .sensitivity | string | none, graphic ou personal | none, graphic or personal
            .corrections[].date | string | La date de la correction | When it was corrected
            .corrections[].what | text | Ce qui a été corrigé | What was corrected
            .corrections[].was | text | Avant | Before
            .corrections[].now | text | Après | After
            .corrections[].why | text | Pourquoi | Why
            .corrections[].source | string | Sur quelle source elle repose | The source that it rests on
            .previous_ids[] | string | Ses anciens identifiants | Its ids of before
            .external_ids.* | string | Son identifiant dans d’autres bases | Its id in other data sets
            .added | string | La première publication ici, en EDTF | When it was first published here, in EDTF
            .updated | string | La dernière correction, sinon la première publication | When it was last corrected, else first published
            countries.*.name | text | Le nom du pays | The country’s name
            regions.*.name | text | Le nom de la région | The region’s name
            regions.*.country | string | Son pays | Its country
            actors.*.name | text | Le nom de la partie | The party’s name
            actors.*.short | text | Son sigle | Its acronym
            actors.*.kind | string | Son genre, dans les termes d’ACLED | Its kind, in ACLED’s words
            actors.*.country | string | Son pays | Its country
            publishers.*.name | text | Le nom | The name
            publishers.*.kind | string | agency, broadcaster, newspaper, ngo, official, research, encyclopedia ou social | agency, broadcaster, newspaper, ngo, official, research, encyclopedia or social
            publishers.*.country | string | Son pays, ISO 3166-1 alpha-2 | Its country, ISO 3166-1 alpha-2
            topics.*.name | text | Le nom du thème | The topic’s name
            """;

    static final List<Field> LIST = TABLE.lines().map(EventsJsonFields::field).toList();

    private EventsJsonFields() {}

    private static Field field(String line) {
        List<String> cells = Arrays.asList(line.split(" \\| "));
        String name = cells.get(0);
        return Field.of(
                name.startsWith(".") ? "events[]" + name : name,
                Field.Type.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
                cells.get(2),
                cells.get(3));
    }
}
