using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

/// <summary>Analysts count, and never learn whom.</summary>
public sealed class PrivacyTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    private static readonly (string List, string[] Personal)[] s_lists =
    [
        ("careRecipients", ["name", "phone", "address", "needs", "archiveReason"]),
        ("overdueCareRecipients", ["name", "phone", "address", "needs"]),
        ("loveCards", ["revocationReason"]),
        ("careVisits", ["workDone", "notes", "cancellationReason"]),
        ("careCalls", ["request", "workDone", "cancellationReason"]),
        ("safetyAssessments", ["place", "notes"]),
        ("hazards", ["description", "fixNote"]),
        ("appreciations", ["fromWhom", "text"]),
    ];

    public static TheoryData<string, string> Members()
    {
        var data = new TheoryData<string, string>();
        foreach (var (list, personal) in s_lists)
        {
            foreach (var field in personal)
            {
                data.Add(list, field);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Members))]
    public async Task PersonalData_Should_BeNeitherRead_NorFiltered_NorSorted_ByAnalysts(string list, string field)
    {
        var seen = await app.ExecuteAsync($"{{ {list}(first: 200) {{ nodes {{ {field} }} }} }}");
        var read = await app.ExecuteAsync($"{{ {list}(first: 200) {{ nodes {{ {field} }} }} }}", actor: Actor.Analyst);
        var filtered = await app.ExecuteAsync($"{{ {list}(where: {{ {field}: {{ contains: \"a\" }} }}) {{ totalCount }} }}", actor: Actor.Analyst);
        var sorted = await app.ExecuteAsync($"{{ {list}(order: [{{ {field}: ASC }}]) {{ nodes {{ id }} }} }}", actor: Actor.Analyst);

        Assert.Contains(seen[$"data.{list}.nodes"]!.AsArray(), node => node![field] is not null);
        Assert.Empty(read.Leaves);
        Assert.Equal("AUTH_NOT_AUTHORIZED", read.Id("errors.0.extensions.code"));
        Assert.Contains($"`{field}`", filtered.Id("errors.0.message"), StringComparison.Ordinal);
        Assert.Contains($"`{field}`", sorted.Id("errors.0.message"), StringComparison.Ordinal);
    }

    // Team, customer and community of thanks are no secret: whether a recipient gave them would tell who is under care.
    [Fact]
    public async Task Appreciations_Should_NotTellAnalystsWhoIsUnderCare()
    {
        const string Ids = "{ appreciations { nodes { id careRecipientId } } }";
        var coordinator = await app.ExecuteAsync(Ids);
        var ids = await app.ExecuteAsync(Ids, actor: Actor.Analyst);
        var recipients = await app.ExecuteAsync("{ appreciations { nodes { id careRecipient { id } } } }", actor: Actor.Analyst);
        var filtered = await app.ExecuteAsync(
            "{ appreciations(where: { careRecipientId: { neq: null } }) { totalCount } }", actor: Actor.Analyst);

        var thanks = coordinator["data.appreciations.nodes"]!.AsArray();
        Assert.Contains(thanks, node => node!["careRecipientId"] is not null);
        foreach (var (answer, field) in new[] { (ids, "careRecipientId"), (recipients, "careRecipient") })
        {
            Assert.All(answer["data.appreciations.nodes"]!.AsArray(), node => Assert.Null(node![field]));
            Assert.Equal(thanks.Count, answer.Json["errors"]!.AsArray().Count(error => error!["path"]!.AsArray()[^1]!.GetValue<string>() == field));
        }

        Assert.Contains("`careRecipientId`", filtered.Id("errors.0.message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directory_Should_FindRecipientsByName_ForThoseWhoActForThem_AndNobodyElse()
    {
        const string Query = """{ careRecipientDirectory(where: { name: { contains: "敬老院" } }, order: [{ name: ASC }]) { totalCount } }""";

        var dispatcher = await app.ExecuteAsync(Query, actor: Actor.Dispatcher);
        var analyst = await app.ExecuteAsync(Query, actor: Actor.Analyst);

        Assert.True(dispatcher["data.careRecipientDirectory.totalCount"]!.GetValue<int>() > 0);
        Assert.Equal("AUTH_NOT_AUTHORIZED", analyst.Id("errors.0.extensions.code"));
    }
}
