using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Api.Tests.Durability;

/// <summary>The power goes off in the middle of writes: what was acknowledged is there, and can be asked for again.</summary>
public sealed class KillTests : IDisposable
{
    private const int Rounds = 3;
    private const int Writers = 6;
    private const int AcknowledgedBeforeTheKill = 40;

    private const string Report = """
        mutation ($input: ReportFaultInput!) { reportFault(input: $input) { repairOrder { id symptom } errors { ... on Error { message } } } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AcknowledgedWrites_Should_BeThere_When_TheProcessWasKilled()
    {
        var reported = new ConcurrentDictionary<Guid, string>();
        var unacknowledged = new ConcurrentBag<Guid>();
        var closed = new ConcurrentBag<string>();
        var api = await ApiProcess.StartAsync(_folder);
        try
        {
            var (outboxBefore, closedBefore) = (Outbox(), Closed());
            var (community, team) = await PlaceAsync(api);
            for (var round = 0; round < Rounds; round++)
            {
                await WriteUntilKilledAsync(api, community, team, reported, unacknowledged, closed);
                Assert.Equal("ok", Scalar<string>("PRAGMA integrity_check"));
                await api.DisposeAsync();
                api = await ApiProcess.StartAsync(_folder);

                await ShouldAllBeThereOnceAsync(api, reported);
                foreach (var request in unacknowledged.Concat(reported.Keys.Take(5)))
                {
                    var id = await ReportAsync(api, request, community);
                    Assert.Equal(id, reported.GetOrAdd(request, id));
                }

                unacknowledged.Clear();
                await ShouldAllBeThereOnceAsync(api, reported);
                Assert.Equal(Closed() - closedBefore, Outbox() - outboxBefore);
            }

            Assert.InRange(reported.Count, Rounds * AcknowledgedBeforeTheKill, int.MaxValue);
            Assert.NotEmpty(closed);
            foreach (var order in closed)
            {
                var status = await api.AskAsync("query ($id: ID!) { repairOrder(id: $id) { status } }", new { id = order });
                Assert.Equal("CLOSED", status["repairOrder"]!["status"]!.GetValue<string>());
            }

            // Nothing else was made: each order has one request, and each request one order.
            Assert.Equal(reported.Count, Scalar<long>("SELECT count(*) FROM repairs_Requests"));
            Assert.Equal(0, Scalar<long>("SELECT count(*) FROM repairs_Requests WHERE ResultId NOT IN (SELECT Id FROM repairs_RepairOrders)"));
        }
        finally
        {
            await api.DisposeAsync();
        }
    }

    private static async Task WriteUntilKilledAsync(
        ApiProcess api,
        string community,
        string team,
        ConcurrentDictionary<Guid, string> reported,
        ConcurrentBag<Guid> unacknowledged,
        ConcurrentBag<string> closed)
    {
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var somethingIsClosed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var acknowledged = 0;
        var writers = Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            while (true)
            {
                var request = Guid.NewGuid();
                try
                {
                    var order = await ReportAsync(api, request, community);
                    Assert.True(reported.TryAdd(request, order));
                    if (Interlocked.Increment(ref acknowledged) == AcknowledgedBeforeTheKill)
                    {
                        enough.TrySetResult();
                    }

                    if (writer % 2 == 0)
                    {
                        await CloseAsync(api, order, team);
                        closed.Add(order);
                        somethingIsClosed.TrySetResult();
                    }
                }
                catch (Exception gone) when (gone is HttpRequestException or IOException)
                {
                    if (!reported.ContainsKey(request))
                    {
                        unacknowledged.Add(request);
                    }

                    return;
                }
            }
        })).ToArray();

        await Task.WhenAny(Task.WhenAll(enough.Task, somethingIsClosed.Task), Task.WhenAll(writers)).WaitAsync(TimeSpan.FromMinutes(1));
        await api.KillAsync();
        await Task.WhenAll(writers);
    }

    private static async Task<string> ReportAsync(ApiProcess api, Guid request, string community)
    {
        var data = await api.AskAsync(
            Report,
            new { input = new { channel = "HOTLINE_95598", symptom = $"{request}", communityId = community, place = "1号楼", requestId = request } });
        return data["reportFault"]!["repairOrder"]!["id"]!.GetValue<string>();
    }

    private static async Task CloseAsync(ApiProcess api, string order, string team)
    {
        await api.AskAsync(
            """
            mutation ($order: ID!, $team: ID!) {
              dispatchTeam(input: { orderId: $order, teamId: $team, allowOtherTeam: true }) { repairOrder { id } }
              arriveAtFault(input: { orderId: $order }) { repairOrder { id } }
              restoreSupply(input: { orderId: $order, cause: FUSE_BLOWN }) { repairOrder { id } }
            }
            """,
            new { order, team });
        var data = await api.AskAsync(
            "mutation ($order: ID!) { closeOrder(input: { orderId: $order, rating: 5 }) { repairOrder { status } } }", new { order });
        Assert.Equal("CLOSED", data["closeOrder"]!["repairOrder"]!["status"]!.GetValue<string>());
    }

    private static async Task<(string Community, string Team)> PlaceAsync(ApiProcess api)
    {
        var data = await api.AskAsync("{ communities(first: 1) { nodes { id } } teams(first: 1) { nodes { id } } }");
        return (IdOf(data["communities"]!), IdOf(data["teams"]!));

        static string IdOf(JsonNode list) => list["nodes"]![0]!["id"]!.GetValue<string>();
    }

    /// <summary>Asks the API for all of them, by what only they say.</summary>
    private static async Task ShouldAllBeThereOnceAsync(ApiProcess api, ConcurrentDictionary<Guid, string> reported)
    {
        foreach (var some in reported.Chunk(200))
        {
            var data = await api.AskAsync(
                "query ($symptoms: [String]) { repairOrders(first: 200, where: { symptom: { in: $symptoms } }) { totalCount nodes { id symptom } } }",
                new { symptoms = some.Select(order => $"{order.Key}") });

            Assert.Equal(some.Length, data["repairOrders"]!["totalCount"]!.GetValue<int>());
            Assert.All(
                data["repairOrders"]!["nodes"]!.AsArray(),
                order => Assert.Equal(reported[Guid.Parse(order!["symptom"]!.GetValue<string>())], order["id"]!.GetValue<string>()));
        }
    }

    private long Outbox() => Scalar<long>("SELECT count(*) FROM repairs_Outbox WHERE Kind = 'ServiceDelivered'");

    private long Closed() => Scalar<long>("SELECT count(*) FROM repairs_RepairOrders WHERE Status = 5");

    private T Scalar<T>(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "data/serviceteams.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)command.ExecuteScalar()!;
    }
}
