using System.Linq.Expressions;

namespace Cacao;

/// <summary>Describes what can be sorted.</summary>
public interface ISortInputTypeDescriptor
{
    /// <summary>The name in the schema.</summary>
    ISortInputTypeDescriptor Name(string value);

    /// <summary>The description in the schema; null takes the description of the sorted type.</summary>
    ISortInputTypeDescriptor Description(string? value);

    /// <summary>A member, by its C# name.</summary>
    ISortFieldDescriptor Field(string name);

    /// <summary>Leaves a member out, by its C# name.</summary>
    ISortInputTypeDescriptor Ignore(string name);
}

/// <summary>Describes what can be sorted.</summary>
/// <typeparam name="T">The sorted type.</typeparam>
public interface ISortInputTypeDescriptor<T> : ISortInputTypeDescriptor
{
    /// <summary>The name in the schema.</summary>
    new ISortInputTypeDescriptor<T> Name(string value);

    /// <summary>The description in the schema; null takes the description of the sorted type.</summary>
    new ISortInputTypeDescriptor<T> Description(string? value);

    /// <summary>Only members that <see cref="Field{TField}"/> names.</summary>
    ISortInputTypeDescriptor<T> BindFieldsExplicitly();

    /// <summary>All members, which is the default.</summary>
    ISortInputTypeDescriptor<T> BindFieldsImplicitly();

    /// <summary>A member.</summary>
    ISortFieldDescriptor Field<TField>(Expression<Func<T, TField>> propertyOrMember);

    /// <summary>Leaves a member out, by its C# name.</summary>
    new ISortInputTypeDescriptor<T> Ignore(string name);

    /// <summary>Leaves a member out.</summary>
    ISortInputTypeDescriptor<T> Ignore(Expression<Func<T, object?>> propertyOrMember);
}

/// <summary>Describes how one member can be sorted.</summary>
public interface ISortFieldDescriptor
{
    /// <summary>The name in the schema.</summary>
    ISortFieldDescriptor Name(string value);

    /// <summary>The description in the schema.</summary>
    ISortFieldDescriptor Description(string value);

    /// <summary>A <see cref="SortInputType{T}"/> for the member's own members.</summary>
    ISortFieldDescriptor Type<TInputType>() where TInputType : IInputType;

    /// <summary>A <see cref="SortInputType{T}"/> for the member's own members.</summary>
    ISortFieldDescriptor Type(Type type);

    /// <summary>Leaves the member out.</summary>
    ISortFieldDescriptor Ignore(bool ignore = true);
}
