using Microsoft.AspNetCore.Mvc;

namespace Grove.Features.Contents.Listing;

/// <summary>Which state of items the list shows.</summary>
public enum ListStatus
{
    /// <summary>Whatever is not deleted.</summary>
    Latest,

    /// <summary>What visitors see.</summary>
    Published,

    /// <summary>What waits to be published.</summary>
    Draft,

    /// <summary>What the user owns.</summary>
    Mine,

    /// <summary>What was deleted.</summary>
    Trash,
}

/// <summary>How the list is sorted.</summary>
public enum ListOrder
{
    /// <summary>Last changed first.</summary>
    Modified,

    /// <summary>Last created first.</summary>
    Created,

    /// <summary>Last published first.</summary>
    Published,

    /// <summary>By name.</summary>
    Title,
}

/// <summary>What the address of the list asks for. All of it stands in the address, so that a filter can be kept as a bookmark.</summary>
public sealed class ListFilter
{
    /// <summary>Words in the items' names.</summary>
    [FromQuery(Name = "q")]
    public string? Text { get; set; }

    /// <summary>A content type; the one in the path goes before it.</summary>
    [FromQuery(Name = "type")]
    public string? Type { get; set; }

    /// <summary>Which state.</summary>
    [FromQuery(Name = "status")]
    public ListStatus Status { get; set; }

    /// <summary>In which order.</summary>
    [FromQuery(Name = "sort")]
    public ListOrder Order { get; set; }

    /// <summary>Which page, from 1.</summary>
    [FromQuery(Name = "pagenum")]
    public int? Page { get; set; }

    /// <summary>How many items a page has.</summary>
    [FromQuery(Name = "pageSize")]
    public int? PageSize { get; set; }
}
