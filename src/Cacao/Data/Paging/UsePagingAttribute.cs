using System.Reflection;
using System.Runtime.CompilerServices;
using Cacao.Data;
using Cacao.Data.Paging;
using Cacao.Types.Building;

namespace Cacao;

/// <summary>Makes a connection of a list: pages by cursor. Stands above all other data annotations. Spec: GraphQL Cursor Connections.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : DescriptorAttribute
{
    /// <summary>Makes a connection of a list.</summary>
    /// <param name="type">The type of the nodes; null takes the items of the resolver's list.</param>
    /// <param name="order">Where it stands among the annotations; the line by default.</param>
    public UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0) => (Type, Order) = (type, order);

    /// <summary>The type of the nodes; null takes the items of the resolver's list.</summary>
    public Type? Type { get; }

    /// <summary>The name of the connection without "Connection"; null takes the field's name.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>How many items a page has when the client does not say.</summary>
    public int DefaultPageSize { get => Own.DefaultPageSize ?? PagingSettings.DefaultSize; set => Own.DefaultPageSize = value; }

    /// <summary>The longest page that a client may ask for; more is refused.</summary>
    public int MaxPageSize { get => Own.MaxPageSize ?? PagingSettings.DefaultMaximum; set => Own.MaxPageSize = value; }

    /// <summary>True adds <c>totalCount</c>, which costs a query only when it is selected.</summary>
    public bool IncludeTotalCount { get => Own.IncludeTotalCount ?? false; set => Own.IncludeTotalCount = value; }

    /// <summary>True adds <c>last</c> and <c>before</c>.</summary>
    public bool AllowBackwardPagination { get => Own.AllowBackwardPagination ?? true; set => Own.AllowBackwardPagination = value; }

    /// <summary>True refuses requests without <c>first</c> and <c>last</c>.</summary>
    public bool RequirePagingBoundaries { get => Own.RequirePagingBoundaries ?? false; set => Own.RequirePagingBoundaries = value; }

    /// <summary>False names the connection after the type of its nodes.</summary>
    public bool InferConnectionNameFromField { get => Own.InferConnectionNameFromField ?? true; set => Own.InferConnectionNameFromField = value; }

    /// <summary>The paging provider, when several were registered.</summary>
    public string? ProviderName { get => Own.ProviderName; set => Own.ProviderName = value; }

    private PagingOptions Own { get; } = new();

    internal override void Configure(OutputField field, MemberInfo member, SchemaBuilder builder)
    {
        var data = DataField.Add(field, member, DataStep.Page, "UsePaging");
        data.Limit = RowLimit.Page;
        data.Paging = PagingSettings.Combine(Own, builder.Setup.GetOptions<PagingOptions>(), builder.Setup.GetOptions<CursorProviders>());
        ConnectionField.Configure(field, data, Type, ConnectionName, builder);
    }
}
