using Modules.Tests.Support;

namespace Modules.Tests.Repairs;

/// <summary>Every state of an order with every verb, through the API.</summary>
public sealed class OrderStateTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] s_states = ["REPORTED", "DISPATCHED", "ARRIVED", "RESTORED", "CLOSED", "CANCELLED"];

    private static readonly Dictionary<string, (string To, string[] From)> s_verbs = new()
    {
        ["dispatchTeam"] = ("DISPATCHED", ["REPORTED"]),
        ["arriveAtFault"] = ("ARRIVED", ["DISPATCHED"]),
        ["restoreSupply"] = ("RESTORED", ["ARRIVED"]),
        ["closeOrder"] = ("CLOSED", ["RESTORED"]),
        ["cancelOrder"] = ("CANCELLED", ["REPORTED", "DISPATCHED"]),
    };

    public static TheoryData<string, string> Legal => Pairs(legal: true);

    public static TheoryData<string, string> Illegal => Pairs(legal: false);

    [Theory]
    [MemberData(nameof(Legal))]
    public async Task Step_Should_BeTaken_When_ItIsLegal(string state, string verb)
    {
        var place = await app.NeighbourhoodAsync();
        var order = await app.OrderInAsync(place, state);
        var told = (await app.ToldByRepairsAsync()).Length;

        var answer = await app.ActAsync(verb, "repairOrder", Input(verb, order, place));

        Assert.Equal(s_verbs[verb].To, answer.Id($"data.{verb}.repairOrder.status"));

        // The verdict finishes the service: one is told of; nothing else is, and a cancelled order least of all.
        Assert.Equal(verb == "closeOrder" ? 1 : 0, (await app.ToldByRepairsAsync()).Length - told);
    }

    [Theory]
    [MemberData(nameof(Illegal))]
    public async Task Step_Should_BeRefused_When_ItIsIllegal(string state, string verb)
    {
        var place = await app.NeighbourhoodAsync();
        var order = await app.OrderInAsync(place, state);
        var told = (await app.ToldByRepairsAsync()).Length;

        var answer = await app.ActAsync(verb, "repairOrder", Input(verb, order, place));

        Assert.Equal("IllegalMoveError", answer.Id($"data.{verb}.errors.0.__typename"));
        Assert.Equal("ILLEGAL_MOVE", answer.Refusal(verb));
        var read = await app.ExecuteAsync("query ($id: ID!) { repairOrder(id: $id) { status } }", new { id = order });
        Assert.Equal(state, read.Id("data.repairOrder.status"));
        Assert.Equal(told, (await app.ToldByRepairsAsync()).Length);
    }

    [Theory]
    [MemberData(nameof(Legal))]
    public async Task Step_Should_BeRefused_When_TimeWouldRunBackwardsOrAhead(string state, string verb)
    {
        var place = await app.NeighbourhoodAsync();
        var order = await app.OrderInAsync(place, state);
        var now = app.Clock.GetUtcNow().UtcDateTime;

        var early = await app.ActAsync(verb, "repairOrder", Input(verb, order, place, now.AddMinutes(-1)));
        var late = await app.ActAsync(verb, "repairOrder", Input(verb, order, place, now.AddMinutes(1)));

        Assert.Equal("TIME_RUNS_BACKWARDS", early.Refusal(verb));
        Assert.Equal("INVALID_VALUE", late.Refusal(verb));
    }

    private static TheoryData<string, string> Pairs(bool legal)
    {
        var data = new TheoryData<string, string>();
        foreach (var state in s_states)
        {
            foreach (var (verb, (_, from)) in s_verbs)
            {
                if (from.Contains(state) == legal)
                {
                    data.Add(state, verb);
                }
            }
        }

        return data;
    }

    private static object Input(string verb, string orderId, Given.Neighbourhood place, DateTime? at = null) => verb switch
    {
        "dispatchTeam" => new { orderId, teamId = place.Team, at },
        "restoreSupply" => new { orderId, cause = "FUSE_BLOWN", at },
        "closeOrder" => new { orderId, rating = 5, at },
        "cancelOrder" => new { orderId, reason = "自行恢复", at },
        _ => new { orderId, at },
    };
}
