using System.Globalization;
using System.Text;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Repairs.PlannedWorks;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Repairs.Reliability;

// Which interruptions count, where, and when: those that are over, on the local day on which they began.
internal sealed partial class ReliabilityStatement
{
    private string Faults()
        => "SELECT [CommunityId] AS community, 0 AS planned, [Id] AS id, [WithoutSupplySince] AS since, "
            + "CAST([CustomersWithoutSupply] AS bigint) AS customers, [CustomerMinutes] AS minutes "
            + $"FROM {_db.TableOf<RepairOrder>()} WHERE {Counts("[WithoutSupplySince]")}";

    // A work knows its customers, not in which of its communities they live: they are shared out by the customers that each community has.
    // From the whole numbers up to a community those up to the one before it are taken off, so the parts add up to the work's customers.
    private string Works()
        => "SELECT community, 1, id, since, share, share * lasted FROM ("
            + "SELECT community, id, since, lasted, customers * upto / whole - customers * (upto - weight) / whole AS share FROM ("
            + "SELECT community, id, since, lasted, customers, weight, SUM(weight) OVER (PARTITION BY id) AS whole, "
            + "SUM(weight) OVER (PARTITION BY id ORDER BY community ROWS UNBOUNDED PRECEDING) AS upto FROM ("
            + "SELECT c.[CommunityId] AS community, w.[Id] AS id, w.[StartedAt] AS since, w.[WithoutSupplyMinutes] AS lasted, "
            + "CAST(w.[CustomersWithoutSupply] AS bigint) AS customers, "
            + "CASE WHEN SUM(COALESCE(a.customers, 0)) OVER (PARTITION BY w.[Id]) > 0 THEN COALESCE(a.customers, 0) ELSE 1 END AS weight "
            + $"FROM {_db.TableOf<PlannedWork>()} AS w INNER JOIN {_db.TableOf<InterruptedCommunity>()} AS c ON c.[WorkId] = w.[Id] "
            + $"LEFT JOIN areas AS a ON a.community = c.[CommunityId] WHERE {Counts("w.[StartedAt]", "w.")}) AS x) AS y) AS z WHERE share > 0";

    private string Counts(string since, string table = "")
    {
        var text = new StringBuilder($"{table}[CustomerMinutes] IS NOT NULL AND {table}[CustomersWithoutSupply] > 0");
        if (_request.LongerThanMinutes is { } minutes)
        {
            text.Append(CultureInfo.InvariantCulture, $" AND {table}[WithoutSupplyMinutes] > {Add(minutes)}");
        }

        // Wide enough for any zone, so that an index can be used; the local day decides.
        if (_request.From > DateOnly.MinValue.AddDays(1))
        {
            text.Append(CultureInfo.InvariantCulture, $" AND {since} >= {Add(MidnightAfter(_request.From.Value, -1))}");
        }

        if (_request.To < DateOnly.MaxValue.AddDays(-2))
        {
            text.Append(CultureInfo.InvariantCulture, $" AND {since} < {Add(MidnightAfter(_request.To.Value, 2))}");
        }

        return text.ToString();
    }

    // With the keys that are asked for, in the communities that are.
    private string Placed(bool filtered)
    {
        var keys = _request.By.Select(part => part switch
        {
            ReliabilityGrouping.Community => ", d.community",
            ReliabilityGrouping.District => ", a.district",
            _ => $", {_dialect.Groups.Period(_request.PeriodLength!.Value, "d.day")} AS period",
        });
        var text = new StringBuilder($"d AS (SELECT planned, id, customers, minutes, community, {_dialect.LocalDay("since", Offset())} AS day FROM hits), ")
            .Append("placed AS (SELECT d.planned, d.id, d.customers, d.minutes").AppendJoin("", keys)
            .Append(" FROM d");
        if (_request.By.Contains(ReliabilityGrouping.District))
        {
            text.Append(" LEFT JOIN areas AS a ON a.community = d.community");
        }

        List<string> conditions = [];
        if (filtered)
        {
            conditions.Add("d.community IN (SELECT community FROM areas WHERE wanted = 1)");
        }

        if (_request.From is { } from)
        {
            conditions.Add($"d.day >= {Add(from)}");
        }

        if (_request.To is { } to)
        {
            conditions.Add($"d.day <= {Add(to)}");
        }

        if (conditions.Count > 0)
        {
            text.Append(" WHERE ").AppendJoin(" AND ", conditions);
        }

        return text.Append(')').ToString();
    }

    // The minutes from UTC to local time at the moment an interruption began.
    private string Offset()
    {
        var spans = _calendar.Offsets();
        var text = new StringBuilder("CASE");
        foreach (var (until, minutes) in spans.SkipLast(1))
        {
            text.Append(CultureInfo.InvariantCulture, $" WHEN since < {Add(until)} THEN {minutes}");
        }

        return spans.Count == 1
            ? spans[0].Minutes.ToString(CultureInfo.InvariantCulture)
            : text.Append(CultureInfo.InvariantCulture, $" ELSE {spans[^1].Minutes} END").ToString();
    }

    private static DateTime MidnightAfter(DateOnly day, int days) => day.AddDays(days).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
