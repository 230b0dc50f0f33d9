using System.Reflection;
using Cacao.Data.Paging;

namespace Cacao.Data;

/// <summary>What the data annotations of a field say; filled while the schema is built, read by <see cref="DataMiddleware"/>.</summary>
internal sealed class DataField
{
    private DataStep _last;

    private DataField(Type elementType) => ElementType = elementType;

    /// <summary>The .NET type of one row.</summary>
    public Type ElementType { get; }

    public RowLimit Limit { get; set; }

    public PagingSettings? Paging { get; set; }

    public bool HasProjection { get; set; }

    /// <summary>The list itself when the field is a property; loaded by the parent's projection.</summary>
    public PropertyInfo? Property { get; private init; }

    public FilterInputType? Filter { get; set; }

    public SortInputType? Sort { get; set; }

    /// <summary>Notes one more annotation; the first also adds the step that does the work of all of them.</summary>
    public static DataField Add(OutputField field, MemberInfo member, DataStep step, string annotation)
    {
        if (!field.Features.TryGet<DataField>(out var data))
        {
            var elementType = ElementTypes.Find(field.ResultType)
                ?? throw new SchemaException($"`{Describe(member)}` has [{annotation}] but does not return a list: its type is {field.ResultType.Name}.");
            data = new DataField(elementType) { Property = field.Property };
            field.Features.Set(data);
            field.Middleware.Add(DataMiddleware.Create(field, data));
            ReadByResolver(field);
        }

        if (step <= data._last)
        {
            throw new SchemaException(
                $"`{Describe(member)}` has [{annotation}] below [{NameOf(data._last)}]. From top to bottom the order is "
                + "[UsePaging], [UseFirstOrDefault] or [UseSingleOrDefault], then [UseProjection], [UseFiltering], [UseSorting].");
        }

        data._last = step;
        return data;
    }

    /// <summary>A property with steps around it is no longer read directly.</summary>
    private static void ReadByResolver(OutputField field)
    {
        if (field.Property is { } property)
        {
            field.Property = null;
            field.IsPure = true;
            field.Resolver = context => new ValueTask<object?>(property.GetValue(context.Parent<object>()));
        }
    }

    private static string NameOf(DataStep step) => step == DataStep.Page ? "UsePaging, UseFirstOrDefault or UseSingleOrDefault" : $"Use{step}";

    private static string Describe(MemberInfo member) => $"{member.DeclaringType?.FullName}.{member.Name}";
}
