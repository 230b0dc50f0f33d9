using Modules.Tests.Support;

namespace Modules.Tests.Events;

/// <summary>What the report of 2014 says about supply assurance, asked of the demonstration data.</summary>
public sealed class DemonstrationTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Apec_Should_Have19Customers_AllInspectedAndTripTested()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              majorEvents(where: { name: { startsWith: "APEC" } }) {
                nodes {
                  level kind status
                  protectedSites(first: 0, where: { customerId: { neq: null }, withdrawnAt: { eq: null } }) { totalCount }
                  inspected: supplyTasks(first: 0, where: { kind: { eq: INSPECTION }, status: { eq: DONE } }) { totalCount }
                  tested: supplyTasks(first: 0, where: { kind: { eq: TRIP_TEST }, status: { eq: DONE } }) { totalCount }
                  unfinished: supplyTasks(first: 0, where: { status: { neq: DONE } }) { totalCount }
                  coverGaps { gapMinutes }
                  readiness { state doneTasks tasks doneShare reasons { kind } }
                }
              }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "majorEvents": { "nodes": [{
              "level": "SPECIAL", "kind": "CONFERENCE", "status": "PREPARING",
              "protectedSites": { "totalCount": 19 }, "inspected": { "totalCount": 19 }, "tested": { "totalCount": 19 },
              "unfinished": { "totalCount": 0 }, "coverGaps": [],
              "readiness": { "state": "READY", "doneTasks": 38, "tasks": 38, "doneShare": 1, "reasons": [] } }] } } }
            """);
    }

    [Fact]
    public async Task ApecCustomers_Should_BeThe19OfTheSpecialGrade_EachTestedAndInspected()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              customers(first: 50, where: { grade: { eq: SPECIAL } }) {
                totalCount
                nodes {
                  protectedSites { nodes { majorEvent { name } } }
                  supplyTasks(order: [{ kind: ASC }]) { nodes { kind status } }
                  timeline { nodes { ... on SupplyTask { kind } } }
                }
              }
            }
            """);

        Assert.Equal(19, answer["data.customers.totalCount"]!.GetValue<int>());
        Assert.All(answer["data.customers.nodes"]!.AsArray(), customer =>
        {
            Assert.Equal("""[{"majorEvent":{"name":"APEC领导人会议周"}}]""", Plain(customer!["protectedSites"]!["nodes"]!));
            Assert.Equal(
                """[{"kind":"INSPECTION","status":"DONE"},{"kind":"TRIP_TEST","status":"DONE"}]""", Plain(customer["supplyTasks"]!["nodes"]!));
            Assert.Contains("\"TRIP_TEST\"", Plain(customer["timeline"]!), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task MemorialHall_Should_BeInspected()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              protectedSites(where: { name: { contains: "纪念馆" } }) {
                nodes {
                  majorEvent { kind status }
                  readiness { state }
                  supplyTasks(where: { kind: { eq: INSPECTION } }) { nodes { status doneOn workMinutes } }
                }
              }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "protectedSites": { "nodes": [{
              "majorEvent": { "kind": "COMMEMORATION", "status": "FINISHED" }, "readiness": { "state": "READY" },
              "supplyTasks": { "nodes": [{ "status": "DONE", "doneOn": "2014-08-26", "workMinutes": 120 }] } }] } } }
            """);
    }

    [Fact]
    public async Task BroadcastVan_Should_HaveItsCableSizeAndSocketsChecked()
    {
        var answer = await app.ExecuteAsync(
            """
            {
              supplyTasks(where: { kind: { eq: TEMPORARY_LOAD_CHECK }, instructions: { contains: "转播车" } }) {
                nodes { status instructions findings steps { status } defects { severity description remedy } }
              }
            }
            """);

        answer.ShouldBeJson(
            """
            { "data": { "supplyTasks": { "nodes": [{
              "status": "DONE", "instructions": "核查转播车电缆截面和插座容量",
              "findings": "电缆截面50平方毫米，插座125安，满负荷试送30分钟温升正常",
              "steps": [{ "status": "OPEN" }, { "status": "BLOCKED" }, { "status": "OPEN" }, { "status": "DONE" }],
              "defects": [{ "severity": "SERIOUS", "description": "转播车电缆截面16平方毫米，插座32安，承受不了满负荷电流",
                "remedy": "更换为50平方毫米电缆和125安防水插座" }] }] } } }
            """);
    }

    [Fact]
    public async Task Services_Should_BeToldOnceForEachTaskThatIsDone()
    {
        var done = await app.ExecuteAsync("{ supplyTasks(first: 0, where: { status: { eq: DONE } }) { totalCount } }");
        var told = await app.DeliveredAsync();

        Assert.Equal(done["data.supplyTasks.totalCount"]!.GetValue<int>(), told.Count);
        Assert.Equal(told.Count, told.Select(service => service.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("majorEvents")]
    [InlineData("protectedSites")]
    [InlineData("supplyTasks")]
    [InlineData("defects")]
    [InlineData("dutyShifts")]
    [InlineData("incidents")]
    public async Task Node_Should_BeFoundAgainByItsId(string list)
    {
        var listed = await app.ExecuteAsync($$"""{ {{list}}(first: 1) { nodes { id __typename } } }""");
        var id = listed.Id($"data.{list}.nodes.0.id");
        var one = list[..^1];

        var answer = await app.ExecuteAsync(
            $$"""query ($id: ID!) { node(id: $id) { id __typename } {{one}}(id: $id) { id } }""", new { id });

        answer.ShouldBeJson(
            $$"""{ "data": { "node": { "id": "{{id}}", "__typename": "{{listed.Id($"data.{list}.nodes.0.__typename")}}" }, "{{one}}": { "id": "{{id}}" } } }""");
    }

    [Theory]
    [InlineData(4, "{ protectedSites(first: {0}) { nodes { address majorEvent { name } community { name } customer { name } } } }")]
    [InlineData(7, "{ supplyTasks(first: {0}) { nodes { overdue majorEvent { name } protectedSite { name } community { name } assignee { name } steps { at } defects { id } } } }")]
    [InlineData(3, "{ defects(first: {0}) { nodes { supplyTask { kind } protectedSite { name } } } }")]
    [InlineData(4, "{ dutyShifts(first: {0}) { nodes { member { name } majorEvent { name } protectedSite { name } } } }")]
    [InlineData(4, "{ incidents(first: {0}) { nodes { majorEvent { name } protectedSite { name } steps { at } } } }")]
    [InlineData(3, "{ majorEvents(first: {0}) { nodes { detachment { name } steps { status } } } }")]
    public async Task Page_Should_CostTheSame_WhateverItsSize(int statements, string query)
    {
        foreach (var size in (int[])[1, 50, 200])
        {
            app.Reads.Clear();
            var answer = await app.ExecuteAsync(query.Replace("{0}", $"{size}", StringComparison.Ordinal));
            Assert.Null(answer.Json["errors"]);
            Assert.True(size == 1 ? app.Reads.Commands.Count <= statements : app.Reads.Commands.Count == statements, string.Join('\n', app.Reads.Commands));
        }
    }

    private static readonly System.Text.Json.JsonSerializerOptions s_plain = new(System.Text.Json.JsonSerializerDefaults.General)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string Plain(System.Text.Json.Nodes.JsonNode node) => node.ToJsonString(s_plain);
}
