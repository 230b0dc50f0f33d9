using Modules.Tests.Support;

namespace Modules.Tests.Groups;

/// <summary>However the orders are cut, they are the same orders.</summary>
public sealed class GroupSumTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Sums_Should_StayTheSame_When_AKeyIsAdded()
    {
        var random = new Random(7);
        var (teams, communities) = await app.PlacesAsync();
        await app.WriteAsync(OrderRows.Random(random, 200, teams, communities));
        var total = await SumsAsync([]);

        foreach (var other in GroupOracle.Others)
        {
            Assert.Equal(total, await SumsAsync([other]));
            foreach (var period in GroupOracle.Periods)
            {
                Assert.Equal(total, await SumsAsync([period, other]));
            }
        }
    }

    private async Task<(double Count, double Customers)> SumsAsync(string[] by)
    {
        var answer = await app.ExecuteAsync(
            "query ($by: [RepairOrderGrouping!]) { repairOrderGroups(by: $by, first: 10000) { count customersWithoutSupply } }", new { by });
        var groups = answer["data.repairOrderGroups"]!.AsArray();
        return (Sum("count"), Sum("customersWithoutSupply"));

        double Sum(string figure) => groups.Sum(group => group![figure]!.GetValue<double>());
    }
}
