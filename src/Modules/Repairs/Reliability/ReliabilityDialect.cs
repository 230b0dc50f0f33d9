using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Repairs.Reliability;

/// <summary>What the two databases say differently of interruptions, beside what they say of groups.</summary>
internal sealed class ReliabilityDialect(bool sqlite)
{
    public GroupDialect Groups { get; } = GroupDialect.Of(sqlite);

    /// <summary>
    /// The rows of a parameter that holds the communities as JSON. SQLite reads them once, and looks them up in an index because their
    /// key is known to be a number.
    /// </summary>
    public string Areas(string parameter) => sqlite
        ? "MATERIALIZED (SELECT CAST(json_extract(value, '$.c') AS INTEGER) AS community, json_extract(value, '$.d') AS district, "
            + $"json_extract(value, '$.n') AS customers, json_extract(value, '$.w') AS wanted FROM json_each({parameter}))"
        : $"(SELECT c AS community, d AS district, n AS customers, w AS wanted FROM OPENJSON({parameter}) WITH (c bigint, d nvarchar(200), n bigint, w int))";

    /// <summary>The local day of a moment, moved by minutes. Some versions of SQLite round the last part of a second up, and the day with it.</summary>
    public string LocalDay(string moment, string minutes) => sqlite
        ? $"date(substr({moment}, 1, 19), ({minutes}) || ' minutes')"
        : $"CAST(DATEADD(minute, {minutes}, {moment}) AS date)";
}
