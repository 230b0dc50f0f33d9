using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using ServiceTeams.Repairs.Orders;

namespace Benchmarks.Http;

/// <summary>What a careful developer writes by hand: one statement, and its rows straight into the response.</summary>
internal static class AdoEndpoints
{
    private const string Page = """
        SELECT o.Id, o.Status, o.Symptom, o.ReportedAt, t.Id, t.Name, c.Id, c.Name, c.District
        FROM repairs_RepairOrders o
        LEFT JOIN registry_Teams t ON t.Id = o.TeamId
        JOIN registry_Communities c ON c.Id = o.CommunityId
        ORDER BY o.ReportedAt DESC, o.Id
        LIMIT @count
        """;

    private const string One = """
        SELECT Id, Status, Symptom, ReportedAt, CustomersWithoutSupply, Version FROM repairs_RepairOrders WHERE Id = @id
        """;

    private const string Teams = "SELECT Id, Name FROM registry_Teams ORDER BY Id LIMIT @count";

    private const string OrdersOfTeam = """
        SELECT Id, Status, Symptom, ReportedAt FROM repairs_RepairOrders WHERE TeamId = @team ORDER BY ReportedAt DESC, Id LIMIT @count
        """;

    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly string[] s_statuses =
    [
        .. Enumerable.Range(0, 16).Select(value => EnumName(((RepairOrderStatus)value).ToString())),
    ];

    public static void Map(WebApplication app, string connection)
    {
        app.MapGet("/ado/orders", context => AnswerAsync(context, connection, WritePageAsync));
        app.MapGet("/ado/order", context => AnswerAsync(context, connection, WriteOneAsync));
        app.MapGet("/ado/teams", context => AnswerAsync(context, connection, WriteTeamsAsync));
    }

    /// <summary>The GraphQL name of an enum's member.</summary>
    public static string EnumName(string name)
        => string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    private static async Task AnswerAsync(
        HttpContext context, string connectionString, Func<HttpContext, SqliteConnection, Utf8JsonWriter, Task> write)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(context.RequestAborted);
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, s_json);
        json.WriteStartObject();
        json.WriteStartObject("data");
        await write(context, connection, json);
        json.WriteEndObject();
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    private static async Task WritePageAsync(HttpContext context, SqliteConnection connection, Utf8JsonWriter json)
    {
        var first = Number(context, "first");
        await using var command = connection.CreateCommand();
        command.CommandText = Page;
        command.Parameters.AddWithValue("@count", first + 1);
        await using var reader = await command.ExecuteReaderAsync(context.RequestAborted);
        json.WriteStartObject("repairOrders");
        json.WriteStartArray("nodes");
        var hasNext = false;
        for (var i = 0; await reader.ReadAsync(context.RequestAborted); i++)
        {
            hasNext = i == first;
            if (hasNext)
            {
                break;
            }

            json.WriteStartObject();
            WriteOrder(reader, json);
            if (reader.IsDBNull(4))
            {
                json.WriteNull("team");
            }
            else
            {
                json.WriteStartObject("team");
                WriteId(json, "Team:"u8, reader.GetInt64(4));
                json.WriteString("name", reader.GetString(5));
                json.WriteEndObject();
            }

            json.WriteStartObject("community");
            WriteId(json, "Community:"u8, reader.GetInt64(6));
            json.WriteString("name", reader.GetString(7));
            json.WriteString("district", reader.GetString(8));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", hasNext);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static async Task WriteOneAsync(HttpContext context, SqliteConnection connection, Utf8JsonWriter json)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = One;
        command.Parameters.AddWithValue("@id", Key(context));
        await using var reader = await command.ExecuteReaderAsync(context.RequestAborted);
        if (!await reader.ReadAsync(context.RequestAborted))
        {
            json.WriteNull("repairOrder");
            return;
        }

        json.WriteStartObject("repairOrder");
        WriteOrder(reader, json);
        json.WriteNumber("customersWithoutSupply", reader.GetInt32(4));
        json.WriteNumber("version", reader.GetInt32(5));
        json.WriteEndObject();
    }

    private static async Task WriteTeamsAsync(HttpContext context, SqliteConnection connection, Utf8JsonWriter json)
    {
        await using var teams = connection.CreateCommand();
        teams.CommandText = Teams;
        teams.Parameters.AddWithValue("@count", Number(context, "first"));
        await using var orders = connection.CreateCommand();
        orders.CommandText = OrdersOfTeam;
        var team = orders.Parameters.Add("@team", SqliteType.Integer);
        orders.Parameters.AddWithValue("@count", Number(context, "orders"));
        await orders.PrepareAsync(context.RequestAborted);
        json.WriteStartObject("teams");
        json.WriteStartArray("nodes");
        await using (var reader = await teams.ExecuteReaderAsync(context.RequestAborted))
        {
            while (await reader.ReadAsync(context.RequestAborted))
            {
                json.WriteStartObject();
                WriteId(json, "Team:"u8, reader.GetInt64(0));
                json.WriteString("name", reader.GetString(1));
                json.WriteStartObject("repairOrders");
                json.WriteStartArray("nodes");
                team.Value = reader.GetInt64(0);
                await using var rows = await orders.ExecuteReaderAsync(context.RequestAborted);
                while (await rows.ReadAsync(context.RequestAborted))
                {
                    json.WriteStartObject();
                    WriteOrder(rows, json);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOrder(SqliteDataReader reader, Utf8JsonWriter json)
    {
        WriteId(json, "RepairOrder:"u8, reader.GetInt64(0));
        json.WriteString("status", s_statuses[reader.GetInt32(1)]);
        json.WriteString("symptom", reader.GetString(2));
        Span<char> text = stackalloc char[40];
        reader.GetDateTime(3).TryFormat(text, out var length, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
        json.WriteString("reportedAt", text[..length]);
    }

    private static void WriteId(Utf8JsonWriter json, ReadOnlySpan<byte> type, long key)
    {
        Span<byte> id = stackalloc byte[40];
        type.CopyTo(id);
        key.TryFormat(id[type.Length..], out var length, provider: CultureInfo.InvariantCulture);
        json.WriteBase64String("id", id[..(type.Length + length)]);
    }

    private static int Number(HttpContext context, string name) => int.Parse(context.Request.Query[name]!, CultureInfo.InvariantCulture);

    /// <summary>The key in a global id.</summary>
    internal static long Key(HttpContext context)
    {
        var id = Encoding.UTF8.GetString(Convert.FromBase64String(context.Request.Query["id"]!));
        return long.Parse(id.AsSpan(id.IndexOf(':', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
    }
}
