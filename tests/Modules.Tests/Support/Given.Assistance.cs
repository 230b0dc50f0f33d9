namespace Modules.Tests.Support;

/// <summary>Makes recipients and what belongs to them, through the API.</summary>
internal static partial class Given
{
    /// <summary>Somebody under the care of a new team with one member.</summary>
    public static async Task<Care> CareAsync(this TestApp app, int visitEveryDays = 30, string since = "2014-08-01", bool withCustomer = false)
    {
        var team = await app.TeamAsync();
        var member = await app.MemberAsync(team);
        var community = await app.CommunityAsync();
        var customer = withCustomer ? await app.CustomerAsync(community, Guid.NewGuid().ToString("N")) : null;
        var recipient = await app.RecipientAsync(team, community, visitEveryDays, since, customer);
        return new Care(team, member, community, recipient, customer);
    }

    public static async Task<string> RecipientAsync(
        this TestApp app, string teamId, string communityId, int visitEveryDays = 30, string since = "2014-08-01", string? customerId = null)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: TakeIntoCareInput!) { takeIntoCare(input: $input) { careRecipient { id } } }",
            new
            {
                input = new
                {
                    category = "LONE_ELDERLY", name = "陈奶奶", teamId, communityId, customerId, visitEveryDays, since,
                    phone = "000-7", address = "3号楼101", needs = "腿脚不便",
                },
            });
        return answer.Id("data.takeIntoCare.careRecipient.id");
    }

    public static async Task<string> LoveCardAsync(this TestApp app, string careRecipientId, string? number = null)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: IssueLoveCardInput!) { issueLoveCard(input: $input) { loveCard { id } } }",
            new { input = new { careRecipientId, number = number ?? Guid.NewGuid().ToString("N") } });
        return answer.Id("data.issueLoveCard.loveCard.id");
    }

    public static async Task<string> PlannedVisitAsync(this TestApp app, Care care, string plannedOn = "2014-09-01")
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: PlanCareVisitInput!) { planCareVisit(input: $input) { careVisit { id } } }",
            new { input = new { careRecipientId = care.Recipient, plannedOn, memberIds = new[] { care.Member } } });
        return answer.Id("data.planCareVisit.careVisit.id");
    }

    public static async Task<string> CareCallAsync(this TestApp app, Care care)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: AskForCareInput!) { askForCare(input: $input) { careCall { id } } }",
            new { input = new { careRecipientId = care.Recipient, request = "灯不亮" } });
        return answer.Id("data.askForCare.careCall.id");
    }

    /// <summary>Hazards that an assessment of the recipient's home has found.</summary>
    public static async Task<string[]> HazardsAsync(this TestApp app, Care care, int count = 1)
    {
        var answer = await app.ExecuteAsync(
            "mutation ($input: AssessSafetyInput!) { assessSafety(input: $input) { safetyAssessment { hazards { id } } } }",
            new
            {
                input = new
                {
                    careRecipientId = care.Recipient,
                    memberIds = new[] { care.Member },
                    minutes = 20,
                    hazards = Enumerable.Range(0, count).Select(_ => new { kind = "AGED_WIRING", severity = "SERIOUS", description = "厨房" }),
                },
            });
        return [.. answer["data.assessSafety.safetyAssessment.hazards"]!.AsArray().Select(hazard => hazard!["id"]!.GetValue<string>())];
    }

    /// <summary>Sends a mutation with an input and selects what a test looks at.</summary>
    public static Task<Answer> ActAsync(this TestApp app, string field, object input, string selection, Actor? actor = null)
    {
        var type = char.ToUpperInvariant(field[0]) + field[1..] + "Input";
        return app.ExecuteAsync(
            $"mutation ($input: {type}!) {{ {field}(input: $input) {{ {selection} errors {{ __typename ... on Error {{ code }} }} }} }}",
            new { input },
            actor);
    }
}

/// <summary>The ids of a recipient and of those around it.</summary>
public sealed record Care(string Team, string Member, string Community, string Recipient, string? Customer);
