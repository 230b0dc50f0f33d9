using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Insights.Reading;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>What fails is tried again, what cannot be read is put aside, and neither holds up its neighbours.</summary>
public sealed class ParkingTests : IAsyncLifetime
{
    private const string Parked = "{ parkedServices { module key kind reason attempts happenedAt parkedAt retriedBy } }";
    private const string Retry = """
        mutation ($input: RetryParkedServiceInput!) {
          retryParkedService(input: $input) { parkedService { key reason attempts } errors { __typename ... on Error { code message } } }
        }
        """;

    private static readonly DateTime s_at = new(2014, 9, 1, 1, 0, 0, DateTimeKind.Utc);

    private readonly ReadingApp _app = new();

    public Task InitializeAsync() => _app.InitializeAsync();

    public Task DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("Kind", "ServiceDelivered", "ServiceForgotten", "Nobody knows the kind 'ServiceForgotten'.")]
    [InlineData("Body", "{", "{{", "The body cannot be read:")]
    [InlineData("Body", "\"TeamId\":1,", "", "The body cannot be read: JSON deserialization")]
    [InlineData("Body", "\"Heart\":1", "\"Heart\":\"LOVE\"", "The body cannot be read:")]
    [InlineData("Body", "\"Heart\":1", "\"Heart\":6", "Heart cannot be 6.")]
    [InlineData("Body", "\"Activity\":\"REPAIR_ORDER\"", "\"Activity\":\"repair order\"", "Activity cannot be repair order.")]
    [InlineData("Body", "\"Activity\":\"REPAIR_ORDER\"", "\"Activity\":null", "Activity cannot be null.")]
    [InlineData("Body", "\"Module\":\"repairs\"", "\"Module\":\"\"", "Module cannot be .")]
    [InlineData("Body", "\"TeamId\":1", "\"TeamId\":0", "TeamId cannot be 0.")]
    [InlineData("Body", "\"TeamId\":1", "\"TeamId\":99999999999999999999", "The body cannot be read:")]
    [InlineData("Body", "\"CommunityId\":1", "\"CommunityId\":-1", "CommunityId cannot be -1.")]
    [InlineData("Body", "\"CustomerId\":null", "\"CustomerId\":0", "CustomerId cannot be 0.")]
    [InlineData("Body", "\"PeopleReached\":1", "\"PeopleReached\":-1", "PeopleReached cannot be -1.")]
    [InlineData("Body", "\"Households\":null", "\"Households\":-1", "Households cannot be -1.")]
    [InlineData("Body", "\"Minutes\":null", "\"Minutes\":-5", "Minutes cannot be -5.")]
    [InlineData("Body", "\"Rating\":null", "\"Rating\":6", "Rating cannot be 6.")]
    [InlineData("Body", "\"DeliveredAt\":\"2014-", "\"DeliveredAt\":\"0014-", "DeliveredAt cannot be 0014-09-01 ")]
    [InlineData("Body", "\"SourceId\":", "\"SourceId\":1", "Id cannot be ")]
    [InlineData("Body", "\"Id\":\"", "\"Id\":\"00000000-0000-0000-0000-000000000000\",\"Old\":\"", "The message has the key")]
    public async Task Message_Should_BeParkedAlone_When_ItCannotBeRead(string column, string good, string bad, string reason)
    {
        var facts = Enumerable.Range(0, 7).Select(i => Given.Fact(s_at.AddMinutes(-i))).ToArray();
        await _app.ToldAsync(facts);
        await SpoilAsync(facts[3], column, good, bad);

        await _app.ReadAsync();

        var neighbours = facts.Where(fact => fact != facts[3]).Select(fact => fact.SourceId);
        Assert.Equal(neighbours.Order(), (await _app.RecordsAsync()).Select(record => record.SourceId).Order());
        var parked = await _app.ExecuteAsync(Parked);
        Assert.Single(parked["data.parkedServices"]!.AsArray());
        Assert.StartsWith(reason, parked.Id("data.parkedServices.0.reason"), StringComparison.Ordinal);
        Assert.Equal($"{facts[3].Id}", parked.Id("data.parkedServices.0.key"));
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Parked_Should_BeReadAgain_When_ItIsMendedAndRetried()
    {
        var fact = Given.Fact(s_at);
        await _app.ToldAsync(fact);
        await SpoilAsync(fact, "Kind", "ServiceDelivered", "ServiceForgotten");
        await _app.ReadAsync();
        var parked = await _app.ExecuteAsync(Parked);
        var early = await _app.ExecuteAsync(Retry, new { input = new { module = "repairs", key = fact.Id } });
        await _app.ReadAsync();
        var again = await _app.ExecuteAsync(Parked);
        await SpoilAsync(fact, "Kind", "ServiceForgotten", "ServiceDelivered");

        var late = await _app.ExecuteAsync(Retry, new { input = new { module = "repairs", key = fact.Id } });
        await _app.ReadAsync();
        var twice = await _app.ExecuteAsync(Retry, new { input = new { module = "repairs", key = fact.Id } });

        parked.ShouldBeJson(
            $$"""
            { "data": { "parkedServices": [{ "module": "repairs", "key": "{{fact.Id}}", "kind": "ServiceForgotten",
              "reason": "Nobody knows the kind 'ServiceForgotten'.", "attempts": 1, "happenedAt": "2014-09-01T01:00:00Z",
              "parkedAt": "2014-09-01T02:00:00Z", "retriedBy": null }] } }
            """);
        Assert.Equal($"{fact.Id}", early.Id("data.retryParkedService.parkedService.key"));
        Assert.Equal("coordinator-1", again.Id("data.parkedServices.0.retriedBy"));
        Assert.Null(late["data.retryParkedService.errors"]);
        Assert.Equal(fact.SourceId, Assert.Single(await _app.RecordsAsync()).SourceId);
        Assert.Empty((await _app.ExecuteAsync(Parked))["data.parkedServices"]!.AsArray());
        twice.ShouldBeJson(
            $$"""
            { "data": { "retryParkedService": { "parkedService": null, "errors": [{ "__typename": "ParkedServiceNotFoundError",
              "code": "PARKED_SERVICE_NOT_FOUND", "message": "No parked service of 'repairs' has the key {{fact.Id}}." }] } } }
            """);
    }

    [Fact]
    public async Task Retry_Should_BeRefused_When_NoModuleHasThatName()
    {
        var answer = await _app.ExecuteAsync(Retry, new { input = new { module = "cooking", key = Guid.Empty } });

        Assert.Equal("PARKED_SERVICE_NOT_FOUND", answer.Id("data.retryParkedService.errors.0.code"));
    }

    [Theory]
    [InlineData(ServiceTeams.Shared.Actors.Roles.Analyst)]
    [InlineData(ServiceTeams.Shared.Actors.Roles.Dispatcher)]
    [InlineData(ServiceTeams.Shared.Actors.Roles.Member)]
    [InlineData(ServiceTeams.Shared.Actors.Roles.Leader)]
    public async Task Parked_Should_BeShownOnlyToThoseWhoMendIt(string role)
    {
        var answer = await _app.ExecuteAsync(Parked, actor: new Actor("somebody", role));

        Assert.Equal("AUTH_NOT_AUTHORIZED", answer.Id("errors.0.extensions.code"));
    }

    [Fact]
    public async Task Batch_Should_BeTriedAgainLater_EachMessageAlone_When_ItFails()
    {
        await _app.ToldAsync([.. Enumerable.Range(0, 5).Select(i => Given.Fact(s_at.AddMinutes(-i)))]);
        var reader = Failing(failures: 1);

        var first = await reader.ReadAsync(CancellationToken.None);
        var atOnce = await reader.ReadAsync(CancellationToken.None);
        _app.WaitLong();
        var later = await reader.ReadAsync(CancellationToken.None);

        Assert.Equal((5, 0, 5), (first, atOnce, later));
        Assert.Equal(5, (await _app.RecordsAsync()).Length);
    }

    [Fact]
    public async Task Message_Should_BeParked_When_EveryAttemptFails_AndBeCountedOnceWhenRetried()
    {
        var fact = Given.Fact(s_at);
        await _app.ToldAsync(fact);
        var reader = Failing(failures: ReadingApp.Attempts);
        for (var attempt = 0; attempt < ReadingApp.Attempts; attempt++)
        {
            Assert.Equal(1, await reader.ReadAsync(CancellationToken.None));
            _app.WaitLong();
        }

        Assert.Equal(0, await reader.ReadAsync(CancellationToken.None));
        _app.Power.Disarm();
        var parked = await _app.ExecuteAsync(Parked);
        await _app.ExecuteAsync(Retry, new { input = new { module = "repairs", key = fact.Id } });
        await _app.ReadAsync();

        Assert.Equal(ReadingApp.Attempts, parked["data.parkedServices.0.attempts"]!.GetValue<int>());
        Assert.Equal("The power went off at Committing.", parked.Id("data.parkedServices.0.reason"));
        Assert.Single(await _app.RecordsAsync());
        await _app.BooksShouldBeRightAsync();
    }

    [Fact]
    public async Task Message_Should_BeParked_When_NoReaderSurvivesIt_ButNotThoseBehindIt()
    {
        var facts = Enumerable.Range(0, 3).Select(i => Given.Fact(s_at.AddMinutes(-i))).ToArray();
        await _app.ToldAsync(facts);
        var outbox = _app.Services.GetServices<IOutbox>().Single(outbox => outbox.Module == "repairs");
        for (var attempt = 0; attempt < ReadingApp.Attempts; attempt++)
        {
            var now = _app.Clock.GetUtcNow().UtcDateTime;
            var taken = await outbox.LeaseAsync(9, new OutboxLease(Guid.NewGuid(), now, now.AddMinutes(1)), CancellationToken.None);
            Assert.Equal(3, taken.Count);
            _app.WaitLong();
        }

        await _app.ReadAsync();

        var parked = await _app.ExecuteAsync(Parked);
        Assert.Single(parked["data.parkedServices"]!.AsArray());
        Assert.Equal("No reader survived it in 3 attempts.", parked.Id("data.parkedServices.0.reason"));
        Assert.Equal(facts[1..].Select(fact => fact.SourceId), (await _app.RecordsAsync()).Select(record => record.SourceId));
    }

    [Fact]
    public async Task Messages_Should_BeGivenBack_When_TheReaderIsStopped()
    {
        await _app.ToldAsync([.. Enumerable.Range(0, 5).Select(i => Given.Fact(s_at.AddMinutes(-i)))]);
        using var stop = new CancellationTokenSource();
        var stopped = _app.NewReader(outbox => new HookedOutbox(outbox) { Leased = stop.CancelAsync });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped.ReadAsync(stop.Token));
        var read = await _app.NewReader().ReadAsync(CancellationToken.None);

        Assert.Equal(5, read);
        Assert.Equal(5, (await _app.RecordsAsync()).Length);
    }

    [Fact]
    public async Task Retry_Should_BeGrantedOnce_When_ManyAskAtOnce()
    {
        for (var round = 0; round < 20; round++)
        {
            var fact = Given.Fact(s_at);
            await _app.ToldAsync(fact);
            await SpoilAsync(fact, "Kind", "ServiceDelivered", "ServiceForgotten");
            await _app.ReadAsync();

            var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => _app.ExecuteAsync(Retry, new { input = new { module = "repairs", key = fact.Id } })));

            Assert.Single(answers, answer => answer["data.retryParkedService.parkedService"] is not null);
            Assert.Equal(4, answers.Count(answer => answer["data.retryParkedService.errors"]?[0]!["code"]!.GetValue<string>() == "PARKED_SERVICE_NOT_FOUND"));
        }
    }

    [Fact]
    public void Pauses_Should_Double_UntilTheLongest_AndDifferByChance()
    {
        var settings = _app.Settings;
        var random = new Random(1);

        Assert.All(Enumerable.Range(1, 40), failures =>
        {
            var longest = Math.Min(settings.FirstPause.TotalSeconds * Math.Pow(2, Math.Min(failures - 1, 30)), settings.LongestPause.TotalSeconds);
            Assert.InRange(Pauses.After(failures, settings, random).TotalSeconds, longest / 2, longest);
        });
        Assert.True(Enumerable.Range(0, 10).Select(_ => Pauses.After(5, settings, random)).Distinct().Count() > 1);
    }

    [Fact]
    public async Task Metrics_Should_TellBacklogLagAndWhatWasRead()
    {
        var measured = new Dictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == ReadingMetrics.MeterName && instrument.Meter.Scope == _app.Services.GetRequiredService<IMeterFactory>())
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
        var reader = _app.NewReader();
        await _app.ToldAsync([.. Enumerable.Range(0, ReadingApp.Batch + 5).Select(i => Given.Fact(s_at.AddMinutes(-i)))]);
        await SpoilAsync(null, "Kind", "ServiceDelivered", "ServiceForgotten");
        _app.Clock.Advance(2);

        await reader.ReadAsync(CancellationToken.None);
        await reader.MeasureAsync(CancellationToken.None);
        listener.RecordObservableInstruments();

        Assert.Equal(ReadingApp.Batch - 1, measured["serviceteams.outbox.messages entered"]);
        Assert.Equal(1, measured["serviceteams.outbox.messages parked"]);
        Assert.Equal(5, measured["serviceteams.outbox.backlog"]);
        Assert.Equal(120, measured["serviceteams.outbox.lag"]);
        Assert.Equal(1, measured["serviceteams.outbox.parked"]);
        Assert.True(measured["serviceteams.outbox.batch.duration"] > 0);

        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var named = tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value as string);
            if (named["module"] == "repairs")
            {
                measured[named.TryGetValue("outcome", out var outcome) ? $"{instrument.Name} {outcome}" : instrument.Name] = value;
            }
        }
    }

    // Fails at the commit so often, with the outbox in order: a database that does not answer, not a reader that ends.
    private ServiceReader Failing(int failures) => _app.NewReader(outbox => new HookedOutbox(outbox)
    {
        Leased = () =>
        {
            _app.Power.Disarm();
            if (failures-- > 0)
            {
                _app.Power.Arm(Step.Committing);
            }

            return Task.CompletedTask;
        },
    });

    private async Task SpoilAsync(ServiceDelivered? fact, string column, string good, string bad)
    {
        await using var db = await _app.Services.GetRequiredService<IDbContextFactory<RepairsDb>>().CreateDbContextAsync();
        var message = await db.Set<OutboxMessage>().OrderBy(message => message.Id).FirstAsync(message => fact == null || message.Key == fact.Id);
        var property = db.Entry(message).Property<string>(column);
        Assert.Contains(good, property.CurrentValue, StringComparison.Ordinal);
        property.CurrentValue = property.CurrentValue.Replace(good, bad, StringComparison.Ordinal);
        await db.SaveChangesAsync();
    }
}
