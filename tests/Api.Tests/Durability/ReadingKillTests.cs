using System.Globalization;
using Microsoft.Data.Sqlite;
using ServiceTeams.Shared.Outbox;

namespace Api.Tests.Durability;

/// <summary>The power goes off again and again while the outboxes are read: every service counts, and counts once.</summary>
public sealed class ReadingKillTests : IDisposable
{
    private const int Rounds = 3;
    private const int ServicesOfARound = 1_500;
    private const int ReadBeforeTheKill = 200;
    private const string Activity = "KILL_TEST";

    // Small batches, so that a kill hits some step of some batch; leases that soon run out, so that the next process goes on.
    private static readonly string[] s_settings =
        ["--Insights:Batch=40", "--Insights:Lease=00:00:01", "--Insights:Poll=00:00:00.05", "--Insights:Attempts=20"];

    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-").FullName;

    private string ConnectionString => $"Data Source={Path.Combine(_folder, "data/serviceteams.db")};Pooling=False";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Services_Should_CountOnce_When_TheProcessIsKilledWhileItReads()
    {
        var before = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            await using var api = await ApiProcess.StartAsync(_folder, s_settings);
            before = round == 0 ? Scalar("SELECT count(*) FROM insights_ServiceRecords") : before;
            var start = Entered();
            await TellAsync(round);
            while (Entered() < start + ReadBeforeTheKill)
            {
                await api.AskAsync("{ intake { waiting } }");
            }

            await api.KillAsync();
            Assert.True(Unread() > 0, "The process had read everything before it was killed.");
            Assert.Equal(0, Scalar("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"));
        }

        await using (var last = await ApiProcess.StartAsync(_folder, s_settings))
        {
            while (Unread() > 0)
            {
                await last.AskAsync("{ intake { waiting parked } }");
            }
        }

        const int All = Rounds * ServicesOfARound;
        Assert.Equal(All, Entered());
        Assert.Equal(before + All, Scalar("SELECT count(*) FROM insights_ServiceRecords"));
        Assert.Equal(All, Scalar($"SELECT sum(Services) FROM insights_ServiceDays WHERE Activity = '{Activity}'"));
        Assert.Equal(All, Scalar($"SELECT sum(Services) FROM insights_ServiceMonths WHERE Activity = '{Activity}'"));
        await using var check = ApiProcess.Launch(_folder, "Development", "insights", "check");
        Assert.Equal(0, await check.EndAsync());
    }

    private long Entered() => Scalar($"SELECT count(*) FROM insights_ServiceRecords WHERE Module = 'repairs' AND Activity = '{Activity}'");

    private long Unread() => Scalar("SELECT count(*) FROM repairs_Outbox WHERE ReadAt IS NULL");

    private async Task TellAsync(int round)
    {
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var insert = connection.CreateCommand();
        insert.CommandText = """
            INSERT INTO repairs_Outbox ([Key], Kind, Body, HappenedAt, WrittenAt, Attempts) VALUES ($key, 'ServiceDelivered', $body, $at, $at, 0)
            """;
        var start = new DateTime(2014, 8, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var i = 1 + (round * ServicesOfARound); i <= (round + 1) * ServicesOfARound; i++)
        {
            var message = OutboxMessage.Of(new ServiceDelivered(
                ServiceDelivered.IdOf("repairs", Activity, i),
                "repairs",
                Heart.Considerate,
                Activity,
                i,
                start.AddMinutes(20 * i),
                TeamId: 2 + (i % 5),
                CommunityId: 1 + (i % 50),
                CustomerId: 1 + (i % 300),
                PeopleReached: 1,
                Households: null,
                Minutes: 5,
                Rating: 5));
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$key", message.Key.ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant());
            insert.Parameters.AddWithValue("$body", message.Body);
            insert.Parameters.AddWithValue("$at", message.HappenedAt);
            await insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private long Scalar(string sql)
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
