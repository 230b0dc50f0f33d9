namespace Cacao.Types.Introspection;

/// <summary>A schema as <c>__Schema</c> shows it.</summary>
internal sealed class IntrospectedSchema(Schema schema)
{
    public string? Description => schema.Description;

    public IEnumerable<IntrospectedType> Types => schema.Types.Values.Select(type => new IntrospectedType(type));

    public IntrospectedType QueryType => new(schema.QueryType);

    public IntrospectedType? MutationType => IntrospectedType.Of(schema.MutationType);

    public IntrospectedType? SubscriptionType => IntrospectedType.Of(schema.SubscriptionType);

    public IEnumerable<IntrospectedDirective> Directives
        => schema.Directives.Values.Where(directive => directive.IsIntrospectable).Select(directive => new IntrospectedDirective(directive));
}
