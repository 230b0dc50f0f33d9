using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Watching;
using Reader = ServiceTeams.Shared.Watching.ChangeReader<ServiceTeams.Repairs.Data.RepairsDb, ServiceTeams.Repairs.Orders.RepairOrder>;

namespace Modules.Tests.Watching;

/// <summary>On SQL Server numbers are given before their commits: a number that is missing may still come.</summary>
public sealed class ChangeReaderTests
{
    private static readonly DateTime s_now = new(2014, 9, 1, 2, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(new long[] { 8, 9, 10 }, 3)]
    [InlineData(new long[] { 8, 10 }, 1)]
    [InlineData(new long[] { 9, 10 }, 0)]
    [InlineData(new long[] { }, 0)]
    public void Notices_Should_WaitForTheOneThatIsMissing(long[] numbers, int told)
        => Assert.Equal(told, Reader.Settled(numbers.Select(number => Notice(number, s_now)), 7, s_now.AddSeconds(-2)).Count());

    [Fact]
    public void Notices_Should_NotWaitForEver_When_ANumberWasRolledBack()
        => Assert.Equal(2, Reader.Settled([Notice(8, s_now), Notice(10, s_now)], 7, s_now).Count());

    [Fact]
    public void Statement_Should_WaitAtRowsThatAreNotCommitted_When_TheDatabaseIsSqlServer()
        => Assert.Equal(
            "SELECT TOP ({1}) * FROM [repairs].[Changes] WITH (READCOMMITTEDLOCK) WHERE [Id] > {0} ORDER BY [Id]",
            Reader.Sql("[repairs].[Changes]", sqlite: false));

    private static ChangeNotice Notice(long id, DateTime at)
    {
        var notice = new ChangeNotice(nameof(RepairOrder), 1, at);
        typeof(ChangeNotice).GetProperty(nameof(ChangeNotice.Id))!.SetValue(notice, id);
        return notice;
    }
}
