using Modules.Tests.Support;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>A city team with two branches, and campaigns of theirs. Today is 1 September 2014.</summary>
public abstract class CampaignScene : IAsyncLifetime
{
    protected const string Plan = """
        mutation ($input: PlanCampaignInput!) {
          planCampaign(input: $input) {
            campaign { id name startsOn endsOn lastDay goal version changedBy team { name } progress { asOf customers } }
            errors { __typename ... on Error { code message } }
          }
        }
        """;

    protected const string Change = """
        mutation ($input: ChangeCampaignInput!) {
          changeCampaign(input: $input) {
            campaign { name startsOn endsOn goal version team { name } progress { customers } }
            errors { __typename ... on Error { code } ... on CampaignConflictError { current { version name } } }
          }
        }
        """;

    protected const string Close = """
        mutation ($input: CloseCampaignInput!) {
          closeCampaign(input: $input) {
            campaign { closedOn closingReason lastDay version progress { customers } }
            errors { __typename ... on Error { code message } }
          }
        }
        """;

    protected TestApp App { get; } = new();

    protected string City { get; private set; } = "";

    protected string East { get; private set; } = "";

    protected string West { get; private set; } = "";

    protected string Community { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await App.InitializeAsync();
        City = await App.TeamAsync("城市服务队");
        East = await BranchAsync("东分队");
        West = await BranchAsync("西分队");
        Community = await App.CommunityAsync();
    }

    public Task DisposeAsync() => App.DisposeAsync();

    protected Task<Answer> PlanAsync(string startsOn = "2014-07-01", string endsOn = "2015-06-30", string? team = null)
        => ActAsync(Plan, new { name = "五心", startsOn, endsOn, goal = 10, teamId = team });

    protected Task<Answer> ActAsync(string mutation, object input) => App.ExecuteAsync(mutation, new { input });

    protected Task<Answer> ProgressAsync(string id, string asOf, string fields)
        => App.ExecuteAsync(
            $"query ($id: ID!, $asOf: LocalDate!) {{ campaign(id: $id) {{ progress(asOf: $asOf) {{ {fields} }} }} }}", new { id, asOf }, Actor.Analyst);

    protected async Task<string> CustomersAsync(params string[] ids)
    {
        List<int> customers = [];
        foreach (var id in ids)
        {
            customers.Add((await ProgressAsync(id, "2014-08-31", "customers"))["data.campaign.progress.customers"]!.GetValue<int>());
        }

        return string.Join(", ", customers);
    }

    // At noon in Shanghai.
    protected Task DeliverAsync(string day, string team, long? customer, Heart heart = Heart.Considerate)
        => App.DeliveredAsync(Given.Fact(
            DateTime.Parse($"{day}T04:00:00Z", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind),
            Given.KeyOf(team),
            Given.KeyOf(Community),
            customer,
            heart));

    protected async Task<string> BranchAsync(string name)
    {
        var answer = await App.ExecuteAsync(
            "mutation ($input: FoundTeamInput!) { foundTeam(input: $input) { team { id } } }",
            new { input = new { name, kind = "BRANCH_TEAM", parentId = City, foundedOn = "2008-05-01" } });
        return answer.Id("data.foundTeam.team.id");
    }
}
