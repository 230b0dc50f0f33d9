using ServiceTeams.Insights.Data;
using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Insights.Rollups;

/// <summary>Keeps the rollups with the records: what is entered together touches each row of a rollup once.</summary>
internal static class RollupUpkeep
{
    public static async Task AddToRollupsAsync(
        this InsightsDb db, IReadOnlyList<ServiceRecord> records, CancellationToken cancellationToken)
    {
        var days = Sum(
            records, record => (record.DeliveredOn, record.TeamId, record.CommunityId, record.Heart, record.Activity), ServiceDay.Of);
        var months = Sum(
            records,
            record => (record.DeliveredOn.Year, record.DeliveredOn.Month, record.TeamId, record.Heart, record.Activity),
            ServiceMonth.Of);
        await db.MergeAsync(days, Add, cancellationToken);
        await db.MergeAsync(months, Add, cancellationToken);
    }

    // In the order of the keys: neighbours in the table are written one after the other.
    private static T[] Sum<T, TKey>(IReadOnlyList<ServiceRecord> records, Func<ServiceRecord, TKey> keyOf, Func<ServiceRecord, T> rowOf)
        where T : ServiceSums
        where TKey : struct
    {
        var rows = new Dictionary<TKey, T>();
        foreach (var record in records)
        {
            var key = keyOf(record);
            if (!rows.TryGetValue(key, out var row))
            {
                rows.Add(key, row = rowOf(record));
            }

            row.Add(record);
        }

        return [.. rows.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private static string Add(string column, string value) => $"{column} + {value}";
}
