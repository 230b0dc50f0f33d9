using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Repairs.Orders;
using ServiceTeams.Shared.Watching;

namespace Modules.Tests.Watching;

/// <summary>Clients are told of every change, in every copy of the API, also of those they were away for.</summary>
public sealed class RepairOrderWatchingTests(WatchingApp app) : IClassFixture<WatchingApp>
{
    [Fact]
    public async Task Order_Should_BeTold_AtEveryStep()
    {
        var place = await app.NeighbourhoodAsync();
        await using var watcher = await WatchAsync(app, new { communityId = place.Community });
        var order = await app.OrderInAsync(place, "REPORTED");
        var reported = await NextAsync(watcher);
        await app.ActAsync("dispatchTeam", "repairOrder", new { orderId = order, teamId = place.Team });
        var dispatched = await NextAsync(watcher);

        Assert.Equal((order, "REPORTED"), StateOf(reported));
        Assert.Equal((order, "DISPATCHED"), StateOf(dispatched));
        Assert.NotEqual(EventOf(reported), EventOf(dispatched));
    }

    [Fact]
    public async Task Order_Should_BeToldInEveryCopy_WhicheverChangedIt()
    {
        var place = await app.NeighbourhoodAsync();
        await using var copy = await Running.StartAsync(app.Copy());
        var other = copy.App;
        await using var here = await WatchAsync(app, new { communityId = place.Community });
        await using var there = await WatchAsync(other, new { communityId = place.Community });

        var order = await other.OrderInAsync(place, "REPORTED");

        Assert.Equal((order, "REPORTED"), StateOf(await NextAsync(here)));
        Assert.Equal((order, "REPORTED"), StateOf(await NextAsync(there)));
    }

    [Fact]
    public async Task Order_Should_OnlyBeTold_When_ItIsOfTheTeamAndCommunity()
    {
        var (mine, others) = (await app.NeighbourhoodAsync(), await app.NeighbourhoodAsync());
        await using var ofTeam = await WatchAsync(app, new { teamId = mine.Team });
        await using var ofCommunity = await WatchAsync(app, new { communityId = mine.Community });

        await app.OrderInAsync(others, "DISPATCHED");
        var order = await app.OrderInAsync(mine, "REPORTED");
        Assert.Equal((order, "REPORTED"), StateOf(await NextAsync(ofCommunity)));
        await app.ActAsync("dispatchTeam", "repairOrder", new { orderId = order, teamId = mine.Team });

        Assert.Equal((order, "DISPATCHED"), StateOf(await NextAsync(ofTeam)));
        Assert.Equal((order, "DISPATCHED"), StateOf(await NextAsync(ofCommunity)));
    }

    [Fact]
    public async Task Client_Should_BeToldWhatItMissed_When_ItWasAway()
    {
        var place = await app.NeighbourhoodAsync();
        string seen;
        await using (var watcher = await WatchAsync(app, new { communityId = place.Community }))
        {
            await app.OrderInAsync(place, "REPORTED");
            seen = EventOf(await NextAsync(watcher));
        }

        var closed = await app.OrderInAsync(place, "CLOSED");
        var arrived = await app.OrderInAsync(place, "ARRIVED");
        await using var back = await WatchAsync(app, new { communityId = place.Community, after = seen });
        var told = new List<(string, string)> { StateOf(await NextAsync(back)), StateOf(await NextAsync(back)) };
        await app.ActAsync("restoreSupply", "repairOrder", new { orderId = arrived, cause = "FUSE_BLOWN" });

        // Each once, as it is now, in the order of the last changes; then what happens.
        Assert.Equal([(closed, "CLOSED"), (arrived, "ARRIVED")], told);
        Assert.Equal((arrived, "RESTORED"), StateOf(await NextAsync(back)));
    }

    [Fact]
    public async Task Client_Should_BeToldToReadAnew_When_WhatItMissedIsGone()
    {
        // Time is moved and history taken away: not where others watch.
        await using var own = await Running.StartAsync(new WatchingApp());
        var alone = own.App;
        var place = await alone.NeighbourhoodAsync();
        string seen;
        await using (var watcher = await WatchAsync(alone, new { }))
        {
            await alone.OrderInAsync(place, "REPORTED");
            seen = EventOf(await NextAsync(watcher));
        }

        await alone.OrderInAsync(place, "CLOSED");
        alone.Clock.Advance(minutes: 8 * 24 * 60);
        await alone.OrderInAsync(place, "REPORTED");
        var pruned = await alone.Services.GetRequiredService<ChangePruning<RepairsDb>>().PruneAsync(default);
        await using var back = await WatchAsync(alone, new { after = seen });
        var missed = await NextAsync(back);
        var order = await alone.OrderInAsync(place, "REPORTED");

        Assert.Equal(6, pruned);
        Assert.True(missed["missed"]!.GetValue<bool>());
        Assert.Null(missed["repairOrder"]);
        Assert.Equal((order, "REPORTED"), StateOf(await NextAsync(back)));

        // From the event that told it nothing is missing.
        await using var later = await WatchAsync(alone, new { after = EventOf(missed) });
        Assert.Equal((order, "REPORTED"), StateOf(await NextAsync(later)));
    }

    [Fact]
    public async Task Client_Should_BeToldToReadAnew_When_ItsEventIsFromAnotherDatabase()
    {
        await using var watcher = await WatchAsync(app, new { after = "repairs-999999999" });

        Assert.True((await NextAsync(watcher))["missed"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("events-17")]
    [InlineData("repairs--1")]
    [InlineData("repairs-99999999999999999999")]
    public async Task EventId_Should_BeRefused_When_ItIsNone(string after)
    {
        await using var watcher = await WatchAsync(app, new { after });
        var answer = await watcher.NextAsync();

        Assert.Equal("BAD_EVENT_ID", answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
        Assert.Contains($"'{after}'", answer["errors"]![0]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(answer["data"]);
    }

    [Fact]
    public async Task Change_Should_NotBeTold_When_ItWasRefused()
    {
        var place = await app.NeighbourhoodAsync();
        await using var watcher = await WatchAsync(app, new { communityId = place.Community });
        var order = await app.OrderInAsync(place, "REPORTED");
        var reported = await NextAsync(watcher);
        var illegal = await app.ActAsync("closeOrder", "repairOrder", new { orderId = order, rating = 5 });
        var stale = await app.ActAsync("cancelOrder", "repairOrder", new { orderId = order, reason = "自行恢复", version = 7 });
        await app.ActAsync("cancelOrder", "repairOrder", new { orderId = order, reason = "自行恢复", version = 1 });

        Assert.Equal(("ILLEGAL_MOVE", "CONFLICT"), (illegal.Refusal("closeOrder"), stale.Refusal("cancelOrder")));
        Assert.Equal((order, "REPORTED"), StateOf(reported));
        Assert.Equal((order, "CANCELLED"), StateOf(await NextAsync(watcher)));
    }

    [Fact]
    public async Task Analyst_Should_WatchWithoutPersonalData()
    {
        var place = await app.NeighbourhoodAsync();
        await using var watcher = await Watcher.OpenAsync(
            app,
            "subscription ($communityId: ID) { onRepairOrderChanged(communityId: $communityId) { repairOrder { id place } } }",
            new { communityId = place.Community },
            Actor.Analyst);
        var order = await app.OrderInAsync(place, "REPORTED", withCustomer: false);
        var told = await watcher.NextAsync();

        Assert.Equal(order, told["data"]!["onRepairOrderChanged"]!["repairOrder"]!["id"]!.GetValue<string>());
        Assert.Null(told["data"]!["onRepairOrderChanged"]!["repairOrder"]!["place"]);
        Assert.Equal("AUTH_NOT_AUTHORIZED", told["errors"]![0]!["extensions"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Watcher_Should_MissNothing_When_ItIsSlow()
    {
        await using var own = await Running.StartAsync(new WatchingApp());
        var alone = own.App;
        var feed = alone.Services.GetRequiredService<ChangeFeed<RepairsDb, RepairOrder>>();
        var place = await alone.NeighbourhoodAsync();
        await using var slow = (await feed.WatchAsync(null, _ => true, default)).GetAsyncEnumerator();
        await using (var quick = (await feed.WatchAsync(null, _ => true, default)).GetAsyncEnumerator())
        {
            // More looks than stay in memory, each with one change.
            for (var change = 0; change < 70; change++)
            {
                await alone.OrderInAsync(place, "REPORTED");
                Assert.True(await quick.MoveNextAsync());
            }
        }

        var told = new HashSet<long>();
        while (told.Count < 70 && await slow.MoveNextAsync())
        {
            Assert.True(told.Add(slow.Current.Thing!.Id));
        }

        Assert.Equal(1, feed.Watchers);
        await slow.DisposeAsync();
        Assert.Equal(0, feed.Watchers);
    }

    private static Task<Watcher> WatchAsync(TestApp app, object variables) => Watcher.OpenAsync(app, "Repairs", "WatchRepairOrders", variables);

    private static async Task<JsonNode> NextAsync(Watcher watcher)
    {
        var answer = await watcher.NextAsync();
        Assert.Null(answer["errors"]);
        return answer["data"]!["onRepairOrderChanged"]!;
    }

    private static string EventOf(JsonNode told) => told["eventId"]!.GetValue<string>();

    private static (string Order, string Status) StateOf(JsonNode told)
    {
        Assert.False(told["missed"]!.GetValue<bool>());
        return (told["repairOrder"]!["id"]!.GetValue<string>(), told["repairOrder"]!["status"]!.GetValue<string>());
    }
}
