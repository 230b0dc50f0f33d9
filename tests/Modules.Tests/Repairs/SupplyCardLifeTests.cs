using Modules.Tests.Support;

namespace Modules.Tests.Repairs;

/// <summary>OPEN until nothing is outstanding, then REPAID; or REVOKED with a reason.</summary>
public sealed class SupplyCardLifeTests : IAsyncLifetime
{
    private static readonly string[] s_verbs = ["repaySupplyCard", "revokeSupplyCard"];

    private readonly TestApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Card_Should_BeRepaid_When_NothingIsOutstandingAnyMore()
    {
        var card = await _app.SupplyCardAsync(await _app.NeighbourhoodAsync(), 10);

        _app.Clock.Advance(60);
        await _app.ActAsync("repaySupplyCard", "supplyCard", new { supplyCardId = card, kwh = 4, version = 1 }, Actor.Dispatcher);
        var half = await ReadAsync(card, "status repaidKwh outstandingKwh repaidAt daysToRepay");
        _app.Clock.Advance((3 * 24 * 60) - 60);
        await _app.ActAsync("repaySupplyCard", "supplyCard", new { supplyCardId = card, version = 2 }, Actor.Member);

        half.ShouldBeJson(
            """{ "data": { "supplyCard": { "status": "OPEN", "repaidKwh": 4, "outstandingKwh": 6, "repaidAt": null, "daysToRepay": null } } }""");
        (await ReadAsync(
            card,
            "status repaidKwh outstandingKwh repaidAt repaidOn daysToRepay version changedBy changedAt repayments { kwh at by notedAt }")).ShouldBeJson(
            """
            { "data": { "supplyCard": {
              "status": "REPAID", "repaidKwh": 10, "outstandingKwh": 0, "repaidAt": "2014-09-04T02:00:00Z", "repaidOn": "2014-09-04", "daysToRepay": 3,
              "version": 3, "changedBy": "member-1", "changedAt": "2014-09-04T02:00:00Z",
              "repayments": [
                { "kwh": 4, "at": "2014-09-01T03:00:00Z", "by": "dispatcher-1", "notedAt": "2014-09-01T03:00:00Z" },
                { "kwh": 6, "at": "2014-09-04T02:00:00Z", "by": "member-1", "notedAt": "2014-09-04T02:00:00Z" }] } } }
            """);
    }

    [Fact]
    public async Task Card_Should_KeepTheReason_When_ItIsRevoked()
    {
        var card = await _app.SupplyCardAsync(await _app.NeighbourhoodAsync(), 10);
        await _app.ActAsync("repaySupplyCard", "supplyCard", new { supplyCardId = card, kwh = 4 });

        await _app.ActAsync("revokeSupplyCard", "supplyCard", new { supplyCardId = card, reason = " 客户已销户 " });

        (await ReadAsync(card, "status creditKwh repaidKwh outstandingKwh revokedAt revocationReason")).ShouldBeJson(
            """
            { "data": { "supplyCard": { "status": "REVOKED", "creditKwh": 10, "repaidKwh": 4, "outstandingKwh": 0,
              "revokedAt": "2014-09-01T02:00:00Z", "revocationReason": "客户已销户" } } }
            """);
    }

    public static TheoryData<string, string> Illegal()
    {
        var data = new TheoryData<string, string>();
        foreach (var status in (string[])["REPAID", "REVOKED"])
        {
            foreach (var verb in s_verbs)
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Illegal))]
    public async Task Step_Should_BeRefused_When_TheCardIsNotOpen(string status, string verb)
    {
        var card = await _app.SupplyCardAsync(await _app.NeighbourhoodAsync());
        await ActAsync(status == "REPAID" ? s_verbs[0] : s_verbs[1], card);

        var answer = await ActAsync(verb, card);

        Assert.Equal("SupplyCardIllegalMoveError", answer.Id($"data.{verb}.errors.0.__typename"));
        Assert.Equal("ILLEGAL_MOVE", answer.Refusal(verb));
        Assert.Equal(status, (await ReadAsync(card, "status")).Id("data.supplyCard.status"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(-3)]
    public async Task Repayment_Should_BeRefused_When_ItIsNothingOrMoreThanOutstanding(int kwh)
    {
        var card = await _app.SupplyCardAsync(await _app.NeighbourhoodAsync(), 10);

        var answer = await _app.ActAsync("repaySupplyCard", "supplyCard", new { supplyCardId = card, kwh });

        Assert.Equal("INVALID_VALUE", answer.Refusal("repaySupplyCard"));
        Assert.Equal(10, (await ReadAsync(card, "outstandingKwh"))["data.supplyCard.outstandingKwh"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("repaySupplyCard", -1, "TIME_RUNS_BACKWARDS")]
    [InlineData("repaySupplyCard", 1, "INVALID_VALUE")]
    [InlineData("revokeSupplyCard", -1, "TIME_RUNS_BACKWARDS")]
    [InlineData("revokeSupplyCard", 1, "INVALID_VALUE")]
    public async Task Step_Should_BeRefused_When_TimeWouldRunBackwardsOrAhead(string verb, int minutes, string refusal)
    {
        var card = await _app.SupplyCardAsync(await _app.NeighbourhoodAsync());

        Assert.Equal(refusal, (await ActAsync(verb, card, _app.Clock.GetUtcNow().UtcDateTime.AddMinutes(minutes))).Refusal(verb));
    }

    [Fact]
    public async Task Revocation_Should_NeedAReason()
    {
        var card = await _app.SupplyCardAsync(await _app.NeighbourhoodAsync());

        var answer = await _app.ActAsync("revokeSupplyCard", "supplyCard", new { supplyCardId = card, reason = "  " });

        Assert.Equal("INVALID_VALUE", answer.Refusal("revokeSupplyCard"));
    }

    [Fact]
    public async Task Repayment_Should_ShowTheCardAsItIs_When_TheVersionIsStale()
    {
        var card = await _app.SupplyCardAsync(await _app.NeighbourhoodAsync(), 10);
        await _app.ActAsync("repaySupplyCard", "supplyCard", new { supplyCardId = card, kwh = 4, version = 1 });

        var answer = await _app.ExecuteAsync(
            """
            mutation ($input: RepaySupplyCardInput!) {
              repaySupplyCard(input: $input) { supplyCard { id } errors { ... on SupplyCardConflictError { code current { version outstandingKwh } } } }
            }
            """,
            new { input = new { supplyCardId = card, kwh = 4, version = 1 } });

        answer.ShouldBeJson(
            """
            { "data": { "repaySupplyCard": { "supplyCard": null, "errors": [{ "code": "CONFLICT", "current": { "version": 2, "outstandingKwh": 6 } }] } } }
            """);
    }

    [Fact]
    public async Task Repayment_Should_CountOnce_When_ItIsNotedManyTimesAtOnce()
    {
        var card = await _app.SupplyCardAsync(await _app.NeighbourhoodAsync(), 10);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            _app.ActAsync("repaySupplyCard", "supplyCard", new { supplyCardId = card, kwh = 4, version = 1 })));

        Assert.Single(answers, answer => answer.Refusal("repaySupplyCard") is null);
        Assert.Equal(7, answers.Count(answer => answer.Refusal("repaySupplyCard") == "CONFLICT"));
        Assert.Equal(6, (await ReadAsync(card, "outstandingKwh"))["data.supplyCard.outstandingKwh"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("repaySupplyCard")]
    [InlineData("revokeSupplyCard")]
    public async Task Card_Should_BeNamed_When_ThereIsNone(string verb)
        => Assert.Equal("SUPPLY_CARD_NOT_FOUND", (await ActAsync(verb, Convert.ToBase64String("SupplyCard:987654"u8))).Refusal(verb));

    private Task<Answer> ActAsync(string verb, string supplyCardId, DateTime? at = null)
        => _app.ActAsync(verb, "supplyCard", verb == "revokeSupplyCard" ? new { supplyCardId, reason = "销户", at } : new { supplyCardId, at });

    private Task<Answer> ReadAsync(string id, string fields)
        => _app.ExecuteAsync($"query ($id: ID!) {{ supplyCard(id: $id) {{ {fields} }} }}", new { id });
}
