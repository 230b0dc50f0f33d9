using System.Buffers.Text;
using System.Globalization;
using System.Text;
using ServiceTeams.Shared.Timeline;

namespace ServiceTeams.Registry.Customers;

/// <summary>Opaque cursors of a customer's story. A place means the same in every story, so no story needs to be named.</summary>
internal static class TimelineCursor
{
    private const char Separator = '/';
    private const string BadCursor = "HC0078";

    public static string Write(TimelinePlace place)
        => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
            string.Create(CultureInfo.InvariantCulture, $"{place.At.Ticks}{Separator}{place.Kind}{Separator}{place.Id}")));

    public static TimelinePlace? Read(string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        if (Base64Url.IsValid(cursor)
            && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Separator) is [var ticks, var kind, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            && at <= DateTime.MaxValue.Ticks
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var key))
        {
            return new TimelinePlace(new DateTime(at, DateTimeKind.Utc), kind, key);
        }

        throw new GraphQLException(ErrorBuilder.New()
            .SetMessage($"`{cursor}` in `after` is no cursor of a timeline.")
            .SetCode(BadCursor)
            .Build());
    }
}
