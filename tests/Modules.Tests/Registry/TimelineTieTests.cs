using System.Text.Json.Nodes;
using Modules.Tests.Events;
using Modules.Tests.Support;

namespace Modules.Tests.Registry;

/// <summary>A story in which everything happened at the same moment, told by three modules.</summary>
public sealed class TimelineTieTests(TestApp app) : IClassFixture<TestApp>
{
    private const string At = "2014-09-01T01:00:00Z";
    private const string End = "2014-09-01T01:20:00Z";

    // Newest first; of one moment by kind, letter by letter, then the newest key.
    [Fact]
    public async Task Story_Should_TellEachOnceInOneOrder_WhateverThePageSize_When_AllBeganAtOnce()
    {
        var care = await app.CareAsync(withCustomer: true);
        await ActAsync("issueLoveCard", new { careRecipientId = care.Recipient, number = "T", issuedOn = "2014-08-20" }, "loveCard");
        var stay = new { careRecipientId = care.Recipient, memberIds = new[] { care.Member }, minutes = 20, workDone = "x", at = End };
        var call = await ActAsync("askForCare", new { careRecipientId = care.Recipient, request = "x", at = At }, "careCall");
        var firstVisit = await ActAsync("recordCareVisit", stay, "careVisit");
        var order = await ActAsync(
            "reportFault", new { channel = "PROMISE_PHONE", symptom = "x", customerId = care.Customer, at = At }, "repairOrder");
        var secondVisit = await ActAsync("recordCareVisit", stay, "careVisit");
        var check = await ActAsync("assessSafety", new { stay.careRecipientId, stay.memberIds, stay.minutes, stay.at }, "safetyAssessment");
        var older = await ActAsync("askForCare", new { careRecipientId = care.Recipient, request = "x", at = "2014-09-01T00:59:59Z" }, "careCall");
        var site = await app.ProtectedSiteAsync(await app.MajorEventAsync(care.Team), care.Community, care.Customer);
        var task = await app.SupplyTaskAsync(site);
        await ActAsync("finishTask", new { supplyTaskId = task }, "supplyTask");

        string[] whole = [task, call, secondVisit, firstVisit, order, check, older];
        for (var first = 1; first <= whole.Length + 1; first++)
        {
            Assert.Equal(whole, await ReadAsync(care.Customer!, first));
        }
    }

    private async Task<string> ActAsync(string verb, object input, string thing)
        => (await EventsApi.ActAsync(app, verb, input, $"{thing} {{ id }}")).Id($"data.{verb}.{thing}.id");

    private async Task<List<string>> ReadAsync(string customer, int first)
    {
        List<string> ids = [];
        for (string? after = null; ;)
        {
            var answer = await app.ExecuteAsync(
                """
                query ($customer: ID!, $first: Int, $after: String) {
                  customer(id: $customer) { timeline(first: $first, after: $after) { nodes { ... on Node { id } } pageInfo { hasNextPage endCursor } } }
                }
                """,
                new { customer, first, after });
            JsonNode page = answer["data.customer.timeline"]!;
            ids.AddRange(page["nodes"]!.AsArray().Select(node => node!["id"]!.GetValue<string>()));
            if (!page["pageInfo"]!["hasNextPage"]!.GetValue<bool>())
            {
                return ids;
            }

            after = page["pageInfo"]!["endCursor"]!.GetValue<string>();
        }
    }
}
