using Cacao.Errors;

namespace Cacao.Data.Paging;

/// <summary>The paging arguments of a field, checked.</summary>
/// <param name="First">How many from the beginning; the default size when neither is given.</param>
/// <param name="Last">How many from the end; of those that <paramref name="First"/> leaves when both are given.</param>
/// <param name="After">Only rows after this cursor.</param>
/// <param name="Before">Only rows before this cursor.</param>
internal sealed record PageRequest(int? First, int? Last, string? After, string? Before)
{
    /// <summary>True when the page is counted from the end.</summary>
    public bool IsBackward => First is null;

    /// <summary>Reads and checks the arguments. Throws a <see cref="GraphQLException"/>.</summary>
    public static PageRequest Read(Func<string, object?> argument, PagingSettings settings)
    {
        var first = Size(argument, ConnectionField.First, settings);
        var last = settings.AllowBackward ? Size(argument, ConnectionField.Last, settings) : null;
        if (first is null && last is null)
        {
            first = settings.RequireBoundaries ? throw MissingSize(settings) : settings.DefaultPageSize;
        }

        return new PageRequest(
            first,
            last,
            argument(ConnectionField.After) as string,
            settings.AllowBackward ? argument(ConnectionField.Before) as string : null);
    }

    /// <summary>An error with a code.</summary>
    public static GraphQLException Fail(string message, string code) => new(ErrorBuilder.New().SetMessage(message).SetCode(code).Build());

    private static GraphQLException MissingSize(PagingSettings settings) => settings.AllowBackward
        ? Fail("Say how many items: `first` or `last` is missing.", ErrorCodes.PageSizeMissing)
        : Fail("Say how many items: `first` is missing.", ErrorCodes.FirstMissing);

    private static int? Size(Func<string, object?> argument, string name, PagingSettings settings)
    {
        if (argument(name) is not int size)
        {
            return null;
        }

        if (size < 0)
        {
            throw Fail($"`{name}` is {size}; a page has at least 0 items.", ErrorCodes.NegativePageSize);
        }

        return size <= settings.MaxPageSize
            ? size
            : throw Fail($"`{name}` is {size}; a page has at most {settings.MaxPageSize} items.", ErrorCodes.PageTooLarge);
    }
}
