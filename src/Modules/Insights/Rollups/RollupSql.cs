using Microsoft.EntityFrameworkCore;
using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Insights.Rollups;

/// <summary>The rollups as the records have them: one statement each, to rebuild them or to compare.</summary>
internal static class RollupSql
{
    private static readonly (string Column, string Sql)[] s_sums =
    [
        (nameof(ServiceSums.Services), "COUNT(*)"),
        (nameof(ServiceSums.People), Sum(nameof(ServiceRecord.PeopleReached))),
        (nameof(ServiceSums.ServicesWithHouseholds), Known(nameof(ServiceRecord.Households))),
        (nameof(ServiceSums.Households), Sum(nameof(ServiceRecord.Households))),
        (nameof(ServiceSums.ServicesWithMinutes), Known(nameof(ServiceRecord.Minutes))),
        (nameof(ServiceSums.Minutes), Sum(nameof(ServiceRecord.Minutes))),
        (nameof(ServiceSums.Ratings), Known(nameof(ServiceRecord.Rating))),
        (nameof(ServiceSums.RatingSum), Sum(nameof(ServiceRecord.Rating))),
    ];

    public static IEnumerable<(string Name, string Table, string Columns, string Kept, string Counted)> Of(InsightsDb db)
    {
        const string Day = $"[{nameof(ServiceRecord.DeliveredOn)}]";
        var month = db.Database.IsSqlite() ? $"substr({Day}, 1, 8) || '01'" : $"DATEFROMPARTS(YEAR({Day}), MONTH({Day}), 1)";
        yield return Rollup<ServiceDay>(
            db,
            (nameof(ServiceDay.Day), Day),
            Same(nameof(ServiceDay.TeamId)),
            Same(nameof(ServiceDay.CommunityId)),
            Same(nameof(ServiceDay.Heart)),
            Same(nameof(ServiceDay.Activity)));
        yield return Rollup<ServiceMonth>(
            db,
            (nameof(ServiceMonth.Month), month),
            Same(nameof(ServiceMonth.TeamId)),
            Same(nameof(ServiceMonth.Heart)),
            Same(nameof(ServiceMonth.Activity)));
    }

    private static (string Name, string Table, string Columns, string Kept, string Counted) Rollup<T>(
        InsightsDb db, params (string Column, string Sql)[] keys)
        where T : ServiceSums
    {
        var (table, columns) = (db.TableOf<T>(), string.Join(", ", keys.Concat(s_sums).Select(column => $"[{column.Column}]")));
        var counted = $"SELECT {string.Join(", ", keys.Concat(s_sums).Select(column => column.Sql))} FROM {db.TableOf<ServiceRecord>()} "
            + $"GROUP BY {string.Join(", ", keys.Select(key => key.Sql))}";
        return (typeof(T).Name, table, columns, $"SELECT {columns} FROM {table}", counted);
    }

    private static (string Column, string Sql) Same(string column) => (column, $"[{column}]");

    private static string Sum(string column) => $"COALESCE(SUM(CAST([{column}] AS bigint)), 0)";

    private static string Known(string column) => $"COUNT([{column}])";
}
