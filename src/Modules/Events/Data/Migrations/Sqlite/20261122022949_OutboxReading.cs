using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Events.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OutboxReading : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Attempts",
                table: "events_Outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "DueAt",
                table: "events_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Lease",
                table: "events_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ParkedAt",
                table: "events_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReadAt",
                table: "events_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "events_Outbox",
                type: "TEXT",
                maxLength: 1000,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "RetriedAt",
                table: "events_Outbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetriedBy",
                table: "events_Outbox",
                type: "TEXT",
                maxLength: 200,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "WrittenAt",
                table: "events_Outbox",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.CreateIndex(
                name: "IX_events_Outbox_Parked",
                table: "events_Outbox",
                column: "ParkedAt",
                filter: "[ParkedAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_events_Outbox_Waiting",
                table: "events_Outbox",
                column: "Id",
                filter: "[ReadAt] IS NULL AND [ParkedAt] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_events_Outbox_Parked",
                table: "events_Outbox");

            migrationBuilder.DropIndex(
                name: "IX_events_Outbox_Waiting",
                table: "events_Outbox");

            migrationBuilder.DropColumn(
                name: "Attempts",
                table: "events_Outbox");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "events_Outbox");

            migrationBuilder.DropColumn(
                name: "Lease",
                table: "events_Outbox");

            migrationBuilder.DropColumn(
                name: "ParkedAt",
                table: "events_Outbox");

            migrationBuilder.DropColumn(
                name: "ReadAt",
                table: "events_Outbox");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "events_Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedAt",
                table: "events_Outbox");

            migrationBuilder.DropColumn(
                name: "RetriedBy",
                table: "events_Outbox");

            migrationBuilder.DropColumn(
                name: "WrittenAt",
                table: "events_Outbox");
        }
    }
}
