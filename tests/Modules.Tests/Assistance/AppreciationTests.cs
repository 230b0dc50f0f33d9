using Modules.Tests.Support;

namespace Modules.Tests.Assistance;

public sealed class AppreciationTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Whole =
        "appreciation { kind receivedOn fromWhom text team { id } careRecipient { id } customer { id } community { id } notedBy }";

    [Theory]
    [InlineData("LETTER")]
    [InlineData("BANNER")]
    [InlineData("CALLIGRAPHY")]
    public async Task Thanks_Should_BeNoted_WithWhomTheyCameFrom(string kind)
    {
        var care = await app.CareAsync(withCustomer: true);

        var answer = await app.ActAsync(
            "receiveAppreciation",
            new { kind, teamId = care.Team, fromWhom = "陈奶奶", text = "光明使者 情暖万家", careRecipientId = care.Recipient, receivedOn = "2014-08-30" },
            Whole);

        answer.ShouldBeJson(
            $$"""
            { "data": { "receiveAppreciation": { "appreciation": {
              "kind": "{{kind}}", "receivedOn": "2014-08-30", "fromWhom": "陈奶奶", "text": "光明使者 情暖万家", "team": { "id": "{{care.Team}}" },
              "careRecipient": { "id": "{{care.Recipient}}" }, "customer": { "id": "{{care.Customer}}" },
              "community": { "id": "{{care.Community}}" }, "notedBy": "coordinator-1" }, "errors": null } } }
            """);
    }

    [Fact]
    public async Task Thanks_Should_NeedNoRecipient()
    {
        var team = await app.TeamAsync();

        var answer = await app.ActAsync("receiveAppreciation", new { kind = "LETTER", teamId = team, fromWhom = "一位市民", text = "谢谢" }, Whole);

        answer.ShouldBeJson(
            $$"""
            { "data": { "receiveAppreciation": { "appreciation": {
              "kind": "LETTER", "receivedOn": "2014-09-01", "fromWhom": "一位市民", "text": "谢谢", "team": { "id": "{{team}}" },
              "careRecipient": null, "customer": null, "community": null, "notedBy": "coordinator-1" }, "errors": null } } }
            """);
    }

    [Theory]
    [InlineData("receivedOn", "2014-09-02", "INVALID_VALUE")]
    [InlineData("fromWhom", " ", "INVALID_VALUE")]
    [InlineData("text", "", "INVALID_VALUE")]
    [InlineData("teamId", "VGVhbTo5OTk5OTk=", "TEAM_NOT_FOUND")]
    [InlineData("careRecipientId", "Q2FyZVJlY2lwaWVudDo5OTk5OTk=", "CARE_RECIPIENT_NOT_FOUND")]
    [InlineData("customerId", "Q3VzdG9tZXI6OTk5OTk5", "CUSTOMER_NOT_FOUND")]
    [InlineData("communityId", "Q29tbXVuaXR5Ojk5OTk5OQ==", "COMMUNITY_NOT_FOUND")]
    public async Task Thanks_Should_BeRefused_When_SomethingIsWrong(string field, string value, string code)
    {
        var input = new Dictionary<string, object>
        {
            ["kind"] = "LETTER", ["teamId"] = await app.TeamAsync(), ["fromWhom"] = "陈奶奶", ["text"] = "谢谢", [field] = value,
        };

        Assert.Equal(code, (await app.ActAsync("receiveAppreciation", input, "appreciation { id }")).Refusal("receiveAppreciation"));
    }
}
