using System.Text.Json.Nodes;
using Api.Tests.BadInput;
using Modules.Tests.Support;

namespace Api.Tests.SignIn;

/// <summary>Analysts see no personal data, whatever way they ask.</summary>
public sealed class PersonalDataTests(DevelopmentApp app) : IClassFixture<DevelopmentApp>
{
    private static readonly string[] s_personal =
    [
        "Appreciation.careRecipientId", "Appreciation.fromWhom", "Appreciation.text", "CareCall.cancellationReason", "CareCall.request",
        "CareCall.workDone",
        "CareRecipient.address", "CareRecipient.archiveReason", "CareRecipient.name", "CareRecipient.needs", "CareRecipient.phone",
        "CareVisit.cancellationReason", "CareVisit.notes", "CareVisit.workDone", "Customer.address", "Customer.name", "Customer.phone",
        "Hazard.description", "Hazard.fixNote", "LoveCard.revocationReason", "Member.name", "Member.phone",
        "OutreachSession.contactName", "OutreachSession.contactPhone", "ProtectedSite.address", "RepairOrder.place",
        "SafetyAssessment.notes", "SafetyAssessment.place", "ServiceConnection.address", "ServiceConnection.applicantName",
        "ServiceConnection.applicantPhone", "ServicePoint.contactName", "ServicePoint.contactPhone", "ServiceRecord.customerId",
    ];

    // Words that name personal data wherever they stand; "name" only with people.
    private static readonly string[] s_words = ["phone", "address", "contact", "place", "birth", "email", "needs", "gender", "idnumber"];

    // Published by the team itself.
    private static readonly string[] s_notPersonal = ["Team.promisePhone"];

    [Fact]
    public async Task PersonalFields_Should_BeTheseAndNoOthers()
    {
        var schema = await SchemaWalk.StartAsync(app);
        var fields = schema.Types.Where(type => type is not ("Query" or "Mutation"))
            .SelectMany(type => schema.FieldsOf(type).Select(field => (Name: $"{type}.{SchemaWalk.Name(field)}", Field: field)))
            .Where(field => !field.Name.StartsWith("__", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(s_personal, fields.Where(field => SchemaWalk.IsPersonal(field.Field)).Select(field => field.Name).Order());
        Assert.Empty(fields
            .Where(field => SchemaWalk.NamedType(field.Field) == "String")
            .Where(field => s_words.Any(word => SchemaWalk.Name(field.Field).Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(field => field.Name)
            .Except(s_personal)
            .Except(s_notPersonal));
    }

    [Fact]
    public async Task PersonalFields_Should_BeRefusedToAnalysts_OnEveryWayToThem()
    {
        var schema = await SchemaWalk.StartAsync(app);
        var seen = new HashSet<string>();
        var ways = 0;
        foreach (var (type, way) in schema.Ways().Where(way => s_personal.Any(field => field.StartsWith($"{way.Type}.", StringComparison.Ordinal))))
        {
            string[] fields = [.. s_personal.Where(field => field.StartsWith($"{type}.", StringComparison.Ordinal)).Select(field => field.Split('.')[1])];
            var query = $"{{ {string.Join(" { ", way)} {{ {string.Join(' ', fields)} }} {string.Concat(Enumerable.Repeat("} ", way.Length))}";
            var coordinator = await app.AskAsync(Actor.Coordinator, query);
            var analyst = await app.AskAsync(Actor.Analyst, query);

            Assert.True(coordinator.Json["errors"] is null, $"{query} gave a coordinator {coordinator.Text}");
            seen.UnionWith(coordinator.Leaves.Select(leaf => $"{type}.{leaf}"));
            Assert.Empty(analyst.Leaves);
            ways++;
        }

        // Each personal field was really there to be seen by those who may.
        Assert.Equal(s_personal, seen.Order());
        Assert.InRange(ways, 15, 5000);
    }

    [Fact]
    public async Task Refusal_Should_NameTheFieldAndKeepTheRest()
    {
        var answer = await app.AskAsync(Actor.Analyst, "{ customers(first: 1) { nodes { accountNumber name } } }");

        answer.ShouldBeJson(
            """
            { "data": { "customers": { "nodes": [{ "accountNumber": "BJ90000001", "name": null }] } },
              "errors": [{ "message": "The current user is not authorized to access this resource.",
                "path": ["customers", "nodes", 0, "name"],
                "extensions": { "code": "AUTH_NOT_AUTHORIZED" } }] }
            """);
    }

    [Theory]
    [InlineData("customers", "Customer")]
    [InlineData("members", "Member")]
    [InlineData("servicePoints", "ServicePoint")]
    [InlineData("repairOrders", "RepairOrder")]
    [InlineData("serviceConnections", "ServiceConnection")]
    [InlineData("outreachSessions", "OutreachSession")]
    [InlineData("protectedSites", "ProtectedSite")]
    public async Task Node_Should_HideThemToo(string list, string type)
    {
        var fields = string.Join(' ', s_personal.Where(field => field.StartsWith($"{type}.", StringComparison.Ordinal)).Select(field => field.Split('.')[1]));
        var id = (await app.AskAsync(Actor.Analyst, $"{{ {list}(first: 1) {{ nodes {{ id }} }} }}")).Id($"data.{list}.nodes.0.id");

        var answer = await app.AskAsync(
            Actor.Analyst, $"{{ node(id: \"{id}\") {{ ... on {type} {{ {fields} }} }} nodes(ids: [\"{id}\"]) {{ ... on {type} {{ {fields} }} }} }}");

        Assert.Empty(answer.Leaves);
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Id("errors.0.extensions.code"));
    }

    [Fact]
    public async Task FiltersAndOrders_Should_HaveNothingPersonal_UnlessTheirFieldAsksForTheRight()
    {
        var schema = await SchemaWalk.StartAsync(app);
        string[] guarded =
        [
            "CareRecipientDirectoryFilterInput", "CareRecipientDirectorySortInput",
            "CustomerDirectoryFilterInput", "CustomerDirectorySortInput", "MemberDirectoryFilterInput", "MemberDirectorySortInput",
        ];

        var open = schema.Types.Where(type => type.EndsWith("FilterInput", StringComparison.Ordinal) || type.EndsWith("SortInput", StringComparison.Ordinal))
            .Except(guarded).ToArray();
        var users = schema.Types
            .SelectMany(type => schema.FieldsOf(type).Select(field => (Name: $"{type}.{SchemaWalk.Name(field)}", Args: field["args"]!.AsArray())))
            .Where(field => field.Args.Any(argument => guarded.Contains(SchemaWalk.NamedType(argument!))))
            .Select(field => field.Name);

        Assert.Contains("CustomerFilterInput", open);
        Assert.Empty(open.SelectMany(type => schema.InputFieldsOf(type).Where(SchemaWalk.IsPersonal).Select(field => $"{type}.{SchemaWalk.Name(field)}")));
        Assert.Equal(["Query.careRecipientDirectory", "Query.customerDirectory", "Query.memberDirectory"], users.Order());
    }

    [Theory]
    [InlineData("{ customers(where: { name: { startsWith: \"张\" } }) { totalCount } }", "name")]
    [InlineData("{ customers(where: { or: [{ phone: { contains: \"1\" } }] }) { totalCount } }", "phone")]
    [InlineData("{ customers(order: [{ phone: ASC }]) { nodes { id } } }", "phone")]
    [InlineData("{ communities { nodes { customers(where: { address: { neq: null } }) { totalCount } } } }", "address")]
    [InlineData("{ members(where: { name: { eq: \"x\" } }) { totalCount } }", "name")]
    [InlineData("{ teams { nodes { members(order: [{ name: ASC }]) { nodes { id } } } } }", "name")]
    [InlineData("{ servicePoints(where: { contactName: { eq: \"x\" } }) { totalCount } }", "contactName")]
    [InlineData("{ servicePoints(order: [{ contactPhone: ASC }]) { nodes { id } } }", "contactPhone")]
    [InlineData("{ repairOrders(where: { place: { contains: \"1\" } }) { totalCount } }", "place")]
    [InlineData("{ repairOrders(order: [{ place: ASC }]) { nodes { id } } }", "place")]
    [InlineData("{ serviceConnections(where: { applicantName: { eq: \"x\" } }) { totalCount } }", "applicantName")]
    [InlineData("{ teams { nodes { serviceConnections(order: [{ address: ASC }]) { nodes { id } } } } }", "address")]
    public async Task Search_Should_TellNothing_When_ItIsForPersonalData(string query, string field)
    {
        var answer = await app.AskAsync(Actor.Analyst, query);

        Assert.Null(answer.Json["data"]);
        Assert.Contains($"`{field}`", answer.Id("errors.0.message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ customerDirectory(where: { name: { startsWith: \"张\" } }) { totalCount } }", "customerDirectory")]
    [InlineData("{ customerDirectory(order: [{ phone: ASC }]) { nodes { id } } }", "customerDirectory")]
    [InlineData("{ memberDirectory(where: { phone: { startsWith: \"0\" } }) { totalCount } }", "memberDirectory")]
    public async Task Directory_Should_BeClosed_ToAnalysts(string query, string field)
    {
        var answer = await app.AskAsync(Actor.Analyst, query);

        Assert.Equal($$"""{"{{field}}":null}""", answer["data"]!.ToJsonString());
        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Id("errors.0.extensions.code"));
    }

    [Fact]
    public async Task Directory_Should_FindPeople_ForThoseWhoActForThem()
    {
        var someone = await app.AskAsync(Actor.Dispatcher, "{ customers(first: 1) { nodes { id name } } members(first: 1) { nodes { id name } } }");
        var (customer, member) = (someone["data.customers.nodes.0"]!, someone["data.members.nodes.0"]!);

        var answer = await app.AskAsync(
            Actor.Dispatcher,
            $$"""
            {
              customerDirectory(where: { name: { eq: "{{customer["name"]}}" } }, order: [{ phone: ASC }, { name: DESC }]) { nodes { id name } }
              memberDirectory(where: { name: { startsWith: "{{member["name"]}}" } }, order: [{ name: ASC }]) { nodes { id name } }
            }
            """);

        Assert.Contains(answer["data.customerDirectory.nodes"]!.AsArray(), node => JsonNode.DeepEquals(node, customer));
        Assert.Contains(answer["data.memberDirectory.nodes"]!.AsArray(), node => JsonNode.DeepEquals(node, member));
    }
}
