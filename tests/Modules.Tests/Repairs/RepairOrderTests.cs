using ServiceTeams.Registry.Communities;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;
using ServiceTeams.Shared.Time;

namespace Modules.Tests.Repairs;

public sealed class RepairOrderTests
{
    private static readonly DateTime s_start = new(2014, 9, 1, 17, 30, 0, DateTimeKind.Utc);
    private static readonly LocalCalendar s_calendar = new(TimeZoneInfo.FindSystemTimeZoneById(LocalCalendar.DefaultZone));

    [Theory]
    [InlineData(Setting.Urban, 45)]
    [InlineData(Setting.Rural, 90)]
    [InlineData(Setting.Remote, 120)]
    public void Report_Should_PromiseTheArrivalOfTheSetting(Setting setting, int minutes)
    {
        var order = Reported(setting);

        Assert.Equal(minutes, order.PromisedMinutes);
        Assert.Equal(s_start.AddMinutes(minutes), order.PromisedArrivalAt);
    }

    [Fact]
    public void Report_Should_NoteTheLocalDay_When_ItIsPastMidnightThere()
    {
        var order = Reported();

        Assert.Equal(new DateOnly(2014, 9, 2), order.ReportedOn);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Arrive_Should_JudgeThePromiseToTheSecond(int secondsLate, bool kept)
    {
        var order = Reported();
        order.Dispatch(1, [], s_start.AddMinutes(1), By(1));

        order.Arrive(s_start.AddMinutes(45).AddSeconds(secondsLate), By(60));

        Assert.Equal(kept, order.KeptPromise);
        Assert.Equal(45, order.ArrivalMinutes);
    }

    [Fact]
    public void Restore_Should_TellForHowLongCustomersWereWithoutSupply()
    {
        var order = Arrived(new FaultReport(
            RepairChannel.App, "dark", 1, Setting.Urban, s_start, CustomersWithoutSupply: 12, WithoutSupplySince: s_start.AddMinutes(-10)));

        order.Restore(RepairCause.LineFault, customersWithoutSupply: 40, s_start.AddMinutes(50), By(50));

        Assert.Equal(40, order.CustomersWithoutSupply);
        Assert.Equal(60, order.WithoutSupplyMinutes);
        Assert.Equal(45, order.RepairMinutes);
    }

    [Fact]
    public void Restore_Should_CountNoOutage_When_OnlyALampWasOut()
    {
        var order = Arrived(new FaultReport(RepairChannel.Patrol, "lamp", 1, Setting.Urban, s_start, CustomersWithoutSupply: 0));

        order.Restore(RepairCause.LightingOut, customersWithoutSupply: null, s_start.AddMinutes(20), By(20));

        Assert.Null(order.WithoutSupplySince);
        Assert.Null(order.WithoutSupplyMinutes);
    }

    [Fact]
    public void Moves_Should_BeRefused_When_TheOrderIsNotThereYetOrNoMore()
    {
        // Each state with the moves that are legal in it; every other one is refused.
        var legal = new (RepairOrderStatus State, string[] Moves)[]
        {
            (RepairOrderStatus.Reported, ["dispatch", "cancel"]),
            (RepairOrderStatus.Dispatched, ["arrive", "cancel"]),
            (RepairOrderStatus.Arrived, ["restore"]),
            (RepairOrderStatus.Restored, ["close"]),
            (RepairOrderStatus.Closed, []),
            (RepairOrderStatus.Cancelled, []),
        };
        foreach (var (state, moves) in legal)
        {
            foreach (var (name, move) in Moves())
            {
                var refusal = Record.Exception(() => move(In(state)));
                Assert.Equal(moves.Contains(name), refusal is null);
                Assert.True(refusal is null or IllegalMoveException, $"{name} of an order that is {state}: {refusal}");
            }
        }
    }

    [Fact]
    public void Moves_Should_BeRefused_When_TimeWouldRunBackwards()
    {
        var order = Reported();
        order.Dispatch(1, [], s_start.AddMinutes(10), By(20));

        var refusal = Assert.Throws<TimeRunsBackwardsException>(() => order.Arrive(s_start.AddMinutes(9), By(20)));

        Assert.Equal(s_start.AddMinutes(10), refusal.Earliest);
        Assert.Equal(RepairOrderStatus.Dispatched, order.Status);
    }

    [Fact]
    public void Moves_Should_BeRefused_When_TheyLieInTheFuture()
        => Assert.Throws<InvalidValueException>(() => Reported().Dispatch(1, [], s_start.AddMinutes(6), By(5)));

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Close_Should_RefuseARating_When_ItIsNotOneToFive(int rating)
        => Assert.Throws<InvalidValueException>(() => In(RepairOrderStatus.Restored).Close(rating, s_start.AddMinutes(40), By(40)));

    [Fact]
    public void Close_Should_FreeTheCrewAndTellOfTheService()
    {
        var order = In(RepairOrderStatus.Restored);

        var service = order.Close(5, s_start.AddMinutes(40), By(40));

        Assert.All(order.Crew, member => Assert.False(member.Busy));
        Assert.Equal(5, service.Rating);
        Assert.Equal(7, service.TeamId);
    }

    private static (string Name, Action<RepairOrder> Move)[] Moves() =>
    [
        ("dispatch", order => order.Dispatch(7, [], s_start.AddMinutes(30), By(30))),
        ("arrive", order => order.Arrive(s_start.AddMinutes(30), By(30))),
        ("restore", order => order.Restore(RepairCause.Other, null, s_start.AddMinutes(30), By(30))),
        ("close", order => order.Close(5, s_start.AddMinutes(30), By(30))),
        ("cancel", order => order.Cancel("supply is back", s_start.AddMinutes(30), By(30))),
    ];

    private static RepairOrder In(RepairOrderStatus state)
    {
        var order = Reported();
        if (state == RepairOrderStatus.Cancelled)
        {
            order.Cancel("supply is back", s_start.AddMinutes(1), By(1));
            return order;
        }

        Action[] steps =
        [
            () => order.Dispatch(7, [new CrewMember(3, shared: false)], s_start.AddMinutes(1), By(1)),
            () => order.Arrive(s_start.AddMinutes(5), By(5)),
            () => order.Restore(RepairCause.FuseBlown, null, s_start.AddMinutes(7), By(7)),
            () => order.Close(5, s_start.AddMinutes(8), By(8)),
        ];
        foreach (var step in steps.Take(state - RepairOrderStatus.Reported))
        {
            step();
        }

        return order;
    }

    private static RepairOrder Arrived(FaultReport report)
    {
        var order = RepairOrder.Report(report, s_calendar, By(0));
        order.Dispatch(7, [], s_start.AddMinutes(1), By(1));
        order.Arrive(s_start.AddMinutes(5), By(5));
        return order;
    }

    private static RepairOrder Reported(Setting setting = Setting.Urban)
        => RepairOrder.Report(new FaultReport(RepairChannel.App, "dark", 1, setting, s_start), s_calendar, By(0));

    private static Signature By(int minutes) => new("tester", s_start.AddMinutes(minutes));
}
