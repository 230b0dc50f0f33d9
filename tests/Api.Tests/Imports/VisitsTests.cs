using Microsoft.EntityFrameworkCore;
using ServiceTeams.Assistance.Data;
using ServiceTeams.Shared.Outbox;

namespace Api.Tests.Imports;

/// <summary>Books of visits to care recipients.</summary>
public sealed class VisitsTests(BookApp app) : IClassFixture<BookApp>
{
    [Fact]
    public async Task Visits_Should_HaveWhatTheBookTells_AndMoveTheirRecipientsNextVisit()
    {
        var before = await ServicesAsync();

        var imported = await app.ImportAsync(
            "visits",
            """
            编号,爱心卡号,帮扶对象,社区,区县,队员,走访目的,走访时间,走访分钟,走访内容,备注,计划日期
            V-1,爱-001,,,,王甲一、李乙二,节日慰问,2014-08-10 09:00,40,换灯泡,"腿脚不便, 想念儿子",
            V-2,爱-001,,,,王甲一,例行走访,2014-07-10 09:00,20,查线路,,
            V-3,,刘爷爷,新村,吴桥县,000-33,,,,,,2014-09-10
            """,
            "--by", "wang");

        Assert.Equal((0, ""), (imported.Exit, imported.Errors));
        Assert.Equal(before + 2, await ServicesAsync());
        var answer = await app.ExecuteAsync(
            """
            { careVisits(order: [{ id: ASC }]) { nodes {
              status purpose plannedOn startedAt doneAt doneOn minutes workDone notes changedBy version
              careRecipient { name lastVisitOn nextDueOn } team { name } community { name district } members { name } } } }
            """);
        answer.ShouldBeJson(
            """
            { "data": { "careVisits": { "nodes": [
              { "status": "DONE", "purpose": "FESTIVAL_GREETING", "plannedOn": null, "startedAt": "2014-08-10T01:00:00Z",
                "doneAt": "2014-08-10T01:40:00Z", "doneOn": "2014-08-10", "minutes": 40, "workDone": "换灯泡", "notes": "腿脚不便, 想念儿子",
                "changedBy": "import:wang", "version": 1,
                "careRecipient": { "name": "陈奶奶", "lastVisitOn": "2014-08-10", "nextDueOn": "2014-09-09" },
                "team": { "name": "东城分队" }, "community": { "name": "和平社区", "district": "东城区" },
                "members": [{ "name": "王甲一" }, { "name": "李乙二" }] },
              { "status": "DONE", "purpose": "ROUTINE", "plannedOn": null, "startedAt": "2014-07-10T01:00:00Z",
                "doneAt": "2014-07-10T01:20:00Z", "doneOn": "2014-07-10", "minutes": 20, "workDone": "查线路", "notes": null,
                "changedBy": "import:wang", "version": 1,
                "careRecipient": { "name": "陈奶奶", "lastVisitOn": "2014-08-10", "nextDueOn": "2014-09-09" },
                "team": { "name": "东城分队" }, "community": { "name": "和平社区", "district": "东城区" },
                "members": [{ "name": "王甲一" }] },
              { "status": "PLANNED", "purpose": "ROUTINE", "plannedOn": "2014-09-10", "startedAt": null, "doneAt": null, "doneOn": null,
                "minutes": null, "workDone": null, "notes": null, "changedBy": "import:wang", "version": 1,
                "careRecipient": { "name": "刘爷爷", "lastVisitOn": null, "nextDueOn": "2014-07-01" },
                "team": { "name": "东城分队" }, "community": { "name": "新村", "district": "吴桥县" },
                "members": [{ "name": "孙丁四" }] }] } } }
            """);
    }

    [Fact]
    public async Task BadRows_Should_AllBeNamed()
    {
        var before = await ServicesAsync();

        var imported = await app.ImportAsync(
            "visits",
            """
            number,card,recipient,members,startedAt,minutes,workDone,plannedOn
            B-2,爱-001,,王甲一,2014-08-10 09:00,40,查线路,
            B-3,爱-999,,王甲一,2014-08-10 09:00,40,查线路,
            B-4,,无名氏,王甲一,2014-08-10 09:00,40,查线路,
            B-5,,刘爷爷,王甲一,2014-08-10 09:00,40,查线路,
            B-6,,,王甲一,2014-08-10 09:00,40,查线路,
            B-7,爱-001,,周己六,2014-08-10 09:00,40,查线路,
            B-8,爱-001,,王甲一,2014-05-10 09:00,40,查线路,
            B-9,爱-001,,王甲一,2014-09-02 09:00,40,查线路,
            B-10,爱-001,,王甲一,2014-08-10 09:00,0,查线路,
            B-11,爱-001,,王甲一,2014-08-10 09:00,,,
            B-12,爱-001,,王甲一,,,查线路,2014-09-10
            B-13,爱-001,,王甲一,,,,2014-08-10
            B-14,爱-001,,王甲一,,,,
            B-15,爱-001,,王甲一,2014-08-10 09:00,40,查线路,2014-08-10
            B-16,爱-001,,000-77,,,,2014-09-10
            B-17,爱-001,,,2014-08-10 09:00,40,查线路,
            """);

        Assert.Equal(1, imported.Exit);
        Assert.Equal(before, await ServicesAsync());
        Assert.Equal(
            [
                "3,card,爱-999,No love card has this number.",
                "4,recipient,无名氏,Nobody of this name is under care there.",
                "5,recipient,刘爷爷,2 recipients have this name; the number of the love card tells which one is meant.",
                "6,recipient,,This is needed when there is no card.",
                "7,members,周己六,'周己六' is neither a name on the team nor a member's phone.",
                "8,startedAt,2014-05-10 09:00,\"startedAt may not be before 2014-06-01, when the care began.\"",
                "9,startedAt,2014-09-02 09:00,startedAt may not be in the future: 2014-09-02 01:40:00Z.",
                "10,minutes,0,\"minutes must lie between 1 and 1440, not 0.\"",
                "11,minutes,,This is needed when there is startedAt.",
                "11,workDone,,This is needed when there is startedAt.",
                "12,startedAt,,This is needed when there is workDone.",
                "13,plannedOn,2014-08-10,\"plannedOn may not be before today, 2014-09-01.\"",
                "14,plannedOn,,This is needed when there is no startedAt.",
                "15,plannedOn,2014-08-10,This belongs to visits that are still to come; this one was done.",
                "16,members,000-77,A member is on another team now.",
                "17,members,,A value is missing.",
            ],
            imported.Problems);
    }

    [Theory]
    [InlineData("all-or-nothing")]
    [InlineData("good-rows")]
    public async Task Book_Should_ChangeNothing_When_ItComesAgain(string mode)
    {
        var book = string.Concat(Enumerable.Range(0, 2500).Select(i => $"A-{mode}-{i},爱-001,王甲一,2014-08-{1 + i % 20:00} 09:00,30,查线路\n").Prepend("number,card,members,startedAt,minutes,workDone\n"));
        var before = await ServicesAsync();

        var first = await app.ImportAsync("visits", book, "--mode", mode);
        var between = await ServicesAsync();
        var recipient = await RecipientAsync();
        var second = await app.ImportAsync("visits", book, "--mode", mode);

        Assert.Equal((0, 0), (first.Exit, second.Exit));
        Assert.Contains("2,500 new, 0 known already, 0 bad.", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 new, 2,500 known already, 0 bad.", second.Output, StringComparison.Ordinal);
        Assert.Equal((before + 2500, before + 2500), (between, await ServicesAsync()));
        Assert.Equal(recipient, await RecipientAsync());
    }

    private async Task<int> ServicesAsync()
    {
        await using var db = await app.ContextAsync<AssistanceDb>();
        return await db.Set<OutboxMessage>().CountAsync();
    }

    private async Task<string> RecipientAsync()
        => (await app.ExecuteAsync("{ careRecipients { nodes { name lastVisitOn nextDueOn version changedBy } } }")).Text;
}
