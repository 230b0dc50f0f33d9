using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Api.Tests.BadInput;

/// <summary>Mutations with a wrong input: each is refused, and nothing is written.</summary>
public sealed class MutationTests(ListeningApp app) : IClassFixture<ListeningApp>
{
    private const string Report = """
        mutation ($input: ReportFaultInput!) {
          reportFault(input: $input) { repairOrder { id } errors { ... on InvalidValueError { field } ... on Error { message code } } }
        }
        """;

    [Theory]
    [InlineData("channel", "null", "Cannot accept null for a non-nullable input.", "channel")]
    [InlineData("channel", "\"PIGEON\"", "`RepairChannel` cannot take the value `\"PIGEON\"`.", "channel")]
    [InlineData("symptom", "5", "The scalar `String` cannot take the value `5`.", "symptom")]
    [InlineData("colour", "\"red\"", "The input `ReportFaultInput` has no field `colour`.", "colour")]
    [InlineData("customersWithoutSupply", "1000000000000", "The scalar `Int` cannot take the value `1000000000000`.", "customersWithoutSupply")]
    [InlineData("customersWithoutSupply", "\"many\"", "The scalar `Int` cannot take the value `\"many\"`.", "customersWithoutSupply")]
    [InlineData("at", "\"yesterday\"", "The scalar `DateTime` cannot take the value `\"yesterday\"`.", "at")]
    [InlineData("requestId", "\"x\"", "The scalar `UUID` cannot take the value `\"x\"`.", "requestId")]
    public async Task Input_Should_BeRefused_When_ItDoesNotFitItsType(string member, string value, string message, string named)
    {
        var answer = await app.AskAsync(Report, new { input = await InputAsync(member, value) });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Null(answer.Json["data"]);
        Assert.Equal(message, answer.Id("errors.0.message"));
        Assert.Equal($"""["input","{named}"]""", answer["errors.0.path"]!.ToJsonString());
    }

    [Theory]
    [InlineData("symptom", "\"  \"", "symptom may not be empty.")]
    [InlineData("symptom", "2001", "symptom may have at most 2000 characters, not 2001.")]
    [InlineData("symptom", "1000000", "symptom may have at most 2000 characters, not 1000000.")]
    [InlineData("symptom", "\"a\\u0000b\"", "symptom may not have control characters, as U+0000 is one.")]
    [InlineData("symptom", "\"a\\u001bb\"", "symptom may not have control characters, as U+001B is one.")]
    [InlineData("place", "201", "place may have at most 200 characters, not 201.")]
    [InlineData("place", "null", "place is needed when there is no customer.")]
    [InlineData("communityId", "null", "communityId is needed when there is no customer.")]
    [InlineData("customersWithoutSupply", "-1", "customersWithoutSupply must lie between 0 and 1000000, not -1.")]
    [InlineData("customersWithoutSupply", "2147483647", "customersWithoutSupply must lie between 0 and 1000000, not 2147483647.")]
    [InlineData("at", "\"9999-12-31T23:59:59Z\"", "at may not be in the future: 9999-12-31 23:59:59Z.")]
    [InlineData("withoutSupplySince", "\"9999-12-31T23:59:59Z\"", "withoutSupplySince may not be after the report: 9999-12-31 23:59:59Z.")]
    public async Task Fault_Should_BeRefused_When_AValueIsWrong(string member, string value, string message)
    {
        // A length stands for a text as long.
        var isText = member is "symptom" or "place" && int.TryParse(value, out _);
        var input = await InputAsync(member, isText ? JsonSerializer.Serialize(new string('长', int.Parse(value, null))) : value);

        var answer = await app.AskAsync(Report, new { input });

        answer.ShouldBeJson(
            $$"""
            { "data": { "reportFault": { "repairOrder": null, "errors": [
              { "field": "{{member}}", "message": "{{message}}", "code": "INVALID_VALUE" }] } } }
            """);
    }

    [Fact]
    public async Task Id_Should_BeRefused_When_ItIsThatOfAnotherKind()
    {
        var answer = await app.AskAsync(Report, new { input = await InputAsync("communityId", $"\"{await FirstIdAsync("teams")}\"") });

        answer.ShouldBeJson(
            """
            { "data": null, "errors": [{ "path": ["reportFault"],
              "message": "The node id type name `Team` does not match the expected type name `Community`." }] }
            """);
    }

    [Theory]
    [InlineData("name", 200)]
    [InlineData("promisePhone", 40)]
    public Task Team_Should_BeRefused_When_ATextIsTooLong(string field, int most)
        => ShouldBeTooLongAsync("foundTeam", field, most, new() { ["name"] = "x", ["kind"] = "TEAM", ["foundedOn"] = "2014-09-01" });

    [Theory]
    [InlineData("name", 200)]
    [InlineData("district", 200)]
    public Task Community_Should_BeRefused_When_ATextIsTooLong(string field, int most)
        => ShouldBeTooLongAsync(
            "registerCommunity",
            field,
            most,
            new() { ["name"] = "x", ["kind"] = "SCHOOL", ["setting"] = "URBAN", ["district"] = "y", ["households"] = 1 });

    [Theory]
    [InlineData("accountNumber", 40)]
    [InlineData("name", 200)]
    [InlineData("phone", 40)]
    [InlineData("address", 200)]
    public async Task Customer_Should_BeRefused_When_ATextIsTooLong(string field, int most)
        => await ShouldBeTooLongAsync(
            "registerCustomer",
            field,
            most,
            new() { ["accountNumber"] = "LONG-1", ["name"] = "x", ["kind"] = "RESIDENT", ["communityId"] = await FirstIdAsync("communities") });

    [Theory]
    [InlineData("name", 200)]
    [InlineData("phone", 40)]
    public async Task Member_Should_BeRefused_When_ATextIsTooLong(string field, int most)
        => await ShouldBeTooLongAsync(
            "enrolMember",
            field,
            most,
            new() { ["teamId"] = await FirstIdAsync("teams"), ["name"] = "x", ["employment"] = "FULL_TIME", ["joinedOn"] = "2014-09-01" });

    [Theory]
    [InlineData("contactName", 200)]
    [InlineData("contactPhone", 40)]
    [InlineData("duties", 2000)]
    [InlineData("promises", 2000)]
    public async Task ServicePoint_Should_BeRefused_When_ATextIsTooLong(string field, int most)
        => await ShouldBeTooLongAsync(
            "openServicePoint",
            field,
            most,
            new()
            {
                ["teamId"] = await FirstIdAsync("teams"),
                ["communityId"] = await FirstIdAsync("communities"),
                ["openedOn"] = "2014-09-01",
                ["contactName"] = "a",
                ["contactPhone"] = "1",
                ["duties"] = "b",
                ["promises"] = "c",
            });

    [Theory]
    [InlineData("cancelOrder", "reason", 2000, "REPORTED")]
    public async Task Order_Should_BeRefused_When_ATextIsTooLong(string mutation, string field, int most, string status)
    {
        var orders = await app.AskAsync($"{{ repairOrders(first: 1, where: {{ status: {{ eq: {status} }} }}) {{ nodes {{ id }} }} }}");

        await ShouldBeTooLongAsync(mutation, field, most, new() { ["orderId"] = orders.Id("data.repairOrders.nodes.0.id") });
    }

    private async Task ShouldBeTooLongAsync(string mutation, string field, int most, JsonObject input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        input[field] = new string('长', most + 1);

        var answer = await app.AskAsync(
            $$"""
            mutation ($input: {{type}}!) {
              {{mutation}}(input: $input) { errors { ... on InvalidValueError { field } ... on Error { message code } } }
            }
            """,
            new { input });

        answer.ShouldBeJson(
            $$"""
            { "data": { "{{mutation}}": { "errors": [
              { "field": "{{field}}", "message": "{{field}} may have at most {{most}} characters, not {{most + 1}}.", "code": "INVALID_VALUE" }] } } }
            """);
    }

    private async Task<JsonObject> InputAsync(string member, string value)
        => new()
        {
            ["channel"] = "APP",
            ["symptom"] = "停电",
            ["communityId"] = await FirstIdAsync("communities"),
            ["place"] = "1号楼",
            [member] = JsonNode.Parse(value),
        };

    private async Task<string> FirstIdAsync(string list)
        => (await app.AskAsync($"{{ {list}(first: 1) {{ nodes {{ id }} }} }}")).Id($"data.{list}.nodes.0.id");
}
