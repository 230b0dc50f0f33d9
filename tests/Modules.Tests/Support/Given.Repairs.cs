using System.Globalization;

namespace Modules.Tests.Support;

// Orders, emergency supply cards and service connections.
internal static partial class Given
{
    private static int s_accounts;

    /// <summary>Sends a mutation of Repairs and asks for the thing's id, status and version and for what was refused.</summary>
    public static Task<Answer> ActAsync(this TestApp app, string verb, string thing, object input, Actor? actor = null)
        => app.ExecuteAsync(
            $$"""
            mutation ($input: {{char.ToUpperInvariant(verb[0])}}{{verb[1..]}}Input!) {
              {{verb}}(input: $input) { {{thing}} { id status version } errors { __typename ... on Error { code message } } }
            }
            """,
            new { input },
            actor ?? Actor.Coordinator);

    /// <summary>The key of the thing that the mutation made or changed.</summary>
    public static string Made(this Answer answer, string verb, string thing) => answer.Id($"data.{verb}.{thing}.id");

    /// <summary>A team with its plaque in a community, and a customer who lives there.</summary>
    public static async Task<Neighbourhood> NeighbourhoodAsync(this TestApp app, string setting = "URBAN")
    {
        var team = await app.TeamAsync();
        var community = await app.CommunityAsync(setting);
        await app.ServicePointAsync(team, community);
        return new Neighbourhood(team, community, await app.NewCustomerAsync(community));
    }

    /// <summary>A customer with an account number of its own.</summary>
    public static Task<string> NewCustomerAsync(this TestApp app, string community)
        => app.CustomerAsync(community, string.Create(CultureInfo.InvariantCulture, $"R{Interlocked.Increment(ref s_accounts):00000}"));

    /// <summary>An order of the customer that has come as far as this; the clock does not move.</summary>
    public static async Task<string> OrderInAsync(
        this TestApp app, Neighbourhood place, string status, string cause = "PREPAID_BALANCE_EMPTY", bool withCustomer = true)
    {
        object report = withCustomer
            ? new { channel = "PROMISE_PHONE", symptom = "全家停电", customerId = place.Customer }
            : new { channel = "PROMISE_PHONE", symptom = "全家停电", communityId = place.Community, place = "1号楼" };
        var orderId = (await app.ActAsync("reportFault", "repairOrder", report)).Made("reportFault", "repairOrder");
        (string Status, string Verb, object Input)[] steps =
        [
            ("DISPATCHED", "dispatchTeam", new { orderId, teamId = place.Team }),
            ("ARRIVED", "arriveAtFault", new { orderId }),
            ("RESTORED", "restoreSupply", new { orderId, cause }),
            ("CLOSED", "closeOrder", new { orderId, rating = 5 }),
        ];
        if (status == "CANCELLED")
        {
            steps = [(status, "cancelOrder", new { orderId, reason = "自行恢复" })];
        }

        foreach (var (reached, verb, input) in steps.TakeWhile(_ => status != "REPORTED"))
        {
            var answer = await app.ActAsync(verb, "repairOrder", input);
            Assert.Null(answer.Refusal(verb));
            if (reached == status)
            {
                break;
            }
        }

        return orderId;
    }

    /// <summary>A card issued against a new order of the customer.</summary>
    public static async Task<string> SupplyCardAsync(this TestApp app, Neighbourhood place, int creditKwh = 10)
    {
        var orderId = await app.OrderInAsync(place, "RESTORED");
        return (await app.ActAsync("issueSupplyCard", "supplyCard", new { orderId, creditKwh })).Made("issueSupplyCard", "supplyCard");
    }

    /// <summary>A connection that has come as far as this; the clock does not move.</summary>
    public static async Task<string> ConnectionInAsync(this TestApp app, Neighbourhood place, string status)
    {
        var application = await app.ActAsync(
            "applyForConnection", "serviceConnection", new { kind = "RESIDENTIAL", capacityKva = 8, teamId = place.Team, customerId = place.Customer });
        var serviceConnectionId = application.Made("applyForConnection", "serviceConnection");
        string[] verbs = status switch
        {
            "APPLIED" => [],
            "SURVEYED" => ["surveyConnection"],
            "APPROVED" => ["surveyConnection", "approveConnection"],
            "CONNECTED" => ["surveyConnection", "approveConnection", "connectSupply"],
            _ => ["rejectConnection"],
        };
        foreach (var verb in verbs)
        {
            object input = verb == "rejectConnection" ? new { serviceConnectionId, reason = "容量不足" } : new { serviceConnectionId };
            Assert.Null((await app.ActAsync(verb, "serviceConnection", input)).Refusal(verb));
        }

        return serviceConnectionId;
    }

    internal sealed record Neighbourhood(string Team, string Community, string Customer);
}
